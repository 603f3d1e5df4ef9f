"""S3 and Secrets Manager as far as the staging scripts call them."""

import threading


class ClientError(Exception):
    """What boto3 throws."""

    def __init__(self, code):
        super().__init__(f"An error occurred ({code})")
        self.response = {"Error": {"Code": code}}


class _Exceptions:
    ClientError = ClientError


class FakeS3:
    """Keeps objects by key. Parts of an upload become an object when it is completed, and not before."""

    exceptions = _Exceptions

    def __init__(self):
        self.objects, self.metadata, self.uploads, self.aborted, self.requests = {}, {}, {}, [], []
        self._lock = threading.Lock()

    def head_object(self, Bucket, Key):
        if Key not in self.objects:
            raise ClientError("404")
        return {"ContentLength": len(self.objects[Key]), "Metadata": self.metadata[Key]}

    def put_object(self, Body, **request):
        self.requests.append(request)
        self._keep(request["Key"], Body, request["Metadata"])

    def create_multipart_upload(self, **request):
        with self._lock:
            self.requests.append(request)
            upload = str(len(self.requests))
            self.uploads[upload] = ({}, request["Metadata"])
        return {"UploadId": upload}

    def upload_part(self, Bucket, Key, UploadId, PartNumber, Body):
        self.uploads[UploadId][0][PartNumber] = Body
        return {"ETag": f"tag-{PartNumber}"}

    def complete_multipart_upload(self, Bucket, Key, UploadId, MultipartUpload):
        parts, metadata = self.uploads.pop(UploadId)
        wanted = [part["PartNumber"] for part in MultipartUpload["Parts"]]
        if wanted != sorted(parts):
            raise ClientError("InvalidPart")
        self._keep(Key, b"".join(parts[number] for number in wanted), metadata)

    def abort_multipart_upload(self, Bucket, Key, UploadId):
        self.uploads.pop(UploadId)
        self.aborted.append(Key)

    def _keep(self, key, body, metadata):
        self.objects[key], self.metadata[key] = body, metadata


class FakeSecrets:
    """Secrets by name: a text, bytes, or the code of the error that asking for it gives."""

    exceptions = _Exceptions

    def __init__(self, **secrets):
        self.secrets = secrets

    def get_secret_value(self, SecretId):
        value = self.secrets.get(SecretId, ClientError("ResourceNotFoundException"))
        if isinstance(value, ClientError):
            raise value
        return {"SecretBinary": value} if isinstance(value, bytes) else {"SecretString": value}
