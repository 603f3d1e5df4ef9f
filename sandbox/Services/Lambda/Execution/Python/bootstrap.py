"""Runs handlers of the form module.function against the Lambda Runtime API: what Lambda's own Python runtime does, in short."""
import importlib
import json
import os
import sys
import time
import traceback
import urllib.request

API = "http://" + os.environ["AWS_LAMBDA_RUNTIME_API"] + "/2018-06-01/runtime/"
OPENER = urllib.request.build_opener(urllib.request.ProxyHandler({}))


class Context:
    def __init__(self, headers):
        self.aws_request_id = headers["Lambda-Runtime-Aws-Request-Id"]
        self.invoked_function_arn = headers["Lambda-Runtime-Invoked-Function-Arn"]
        self.deadline = int(headers["Lambda-Runtime-Deadline-Ms"])
        self.function_name = os.environ["AWS_LAMBDA_FUNCTION_NAME"]
        self.function_version = os.environ["AWS_LAMBDA_FUNCTION_VERSION"]
        self.memory_limit_in_mb = os.environ["AWS_LAMBDA_FUNCTION_MEMORY_SIZE"]
        self.log_group_name = os.environ["AWS_LAMBDA_LOG_GROUP_NAME"]
        self.log_stream_name = os.environ["AWS_LAMBDA_LOG_STREAM_NAME"]
        self.identity = None
        self.client_context = None

    def get_remaining_time_in_millis(self):
        return max(0, self.deadline - int(time.time() * 1000))


def send(path, value):
    body = json.dumps(value, ensure_ascii=False).encode()
    OPENER.open(urllib.request.Request(API + path, data=body, headers={"Content-Type": "application/json"})).read()


def fault(error, kind=None):
    print("[ERROR]", traceback.format_exc(), file=sys.stderr)
    return {
        "errorMessage": str(error),
        "errorType": kind or type(error).__name__,
        "stackTrace": traceback.format_tb(error.__traceback__),
    }


def load():
    name, _, function = os.environ["_HANDLER"].rpartition(".")
    sys.path.insert(0, os.environ["LAMBDA_TASK_ROOT"])
    try:
        return getattr(importlib.import_module(name.replace("/", ".")), function)
    except AttributeError as error:
        report = fault(error, "Runtime.HandlerNotFound")
        report["errorMessage"] = f"Handler '{function}' missing on module '{name}'"
    except Exception as error:
        report = fault(error, "Runtime.ImportModuleError")
        report["errorMessage"] = f"Unable to import module '{name}': {error}"
    send("init/error", report)
    sys.exit(1)


def main():
    handler = load()
    while True:
        with OPENER.open(API + "invocation/next") as request:
            context, event = Context(request.headers), json.loads(request.read())
        place = f"invocation/{context.aws_request_id}/"
        try:
            answer = json.loads(json.dumps(handler(event, context)))
        except Exception as error:
            send(place + "error", fault(error))
        else:
            send(place + "response", answer)


main()
