"""An API model, cut down to the operations asked for, with the names that AWSSDK for .NET uses."""

import re


class Model:
    def __init__(self, service, settings, source):
        self.service, self.client = service, settings["client"]
        self.operations = {name: source["operations"][name] for name in sorted(settings["operations"])}
        self.names, self.endpoints = settings.get("names", {}), settings.get("endpoints")
        self.pages = dict(sorted(settings.get("pages", {}).items()))
        self.all = source["shapes"]
        facts = self._spoken(source["metadata"])
        self.uid, self.version, self.prefix = facts["uid"], facts["apiVersion"], facts["endpointPrefix"]
        self.id, self.title, self.signing = facts["serviceId"], facts["serviceFullName"], facts.get("signingName", self.prefix)
        self.rest, self.hosts = facts["protocol"] == "rest-json", settings.get("hosts", [])
        self.target = facts.get("targetPrefix") if facts["protocol"] == "json" else None
        self.json_version = facts.get("jsonVersion")
        for owner, members in settings.get("milliseconds", {}).items():
            self._count_milliseconds(owner, members)
        self.sent = self._reach("input")
        self.received = self._reach("output")
        if not self.rest and self.streams():
            raise SystemExit(f"{service}: streams of events are only read with the rest-json protocol here")

    @staticmethod
    def _spoken(facts):
        """The model's facts with a protocol that is spoken here: services that prefer another one still answer their older ones."""
        for protocol in (facts["protocol"], *facts.get("protocols", [])):
            if protocol in ("json", "query", "rest-json"):
                return {**facts, "protocol": protocol}
        raise SystemExit(f"{facts['serviceId']}: the protocol {facts['protocol']} is not spoken here")

    def __getitem__(self, shape):
        return self.all[shape]

    def _count_milliseconds(self, owner, members):
        """Numbers that AWSSDK for .NET gives as moments; the owner is a shape or a request of the name it has there."""
        operation = self.operations.get(owner.removesuffix("Request"))
        shape = self.all[operation["input"]["shape"] if operation else owner]
        self.all["_Milliseconds"] = {"type": "milliseconds"}
        for member in members:
            shape["members"][member] = {**shape["members"][member], "shape": "_Milliseconds"}

    def _reach(self, side):
        """The structures below the inputs (or outputs), without those themselves."""
        seen, todo = set(), []
        for operation in self.operations.values():
            if side in operation:
                todo += self._parts(operation[side]["shape"])
            if side == "output":
                todo += [part for error in operation.get("errors", []) for part in self._parts(error["shape"])]
        while todo:
            shape = todo.pop()
            if shape not in seen:
                seen.add(shape)
                todo += self._parts(shape)
        return seen

    def _parts(self, shape):
        found = self.all[shape]
        below = [m["shape"] for m in found.get("members", {}).values()]
        below += [found[part]["shape"] for part in ("member", "key", "value") if part in found]
        return below

    def used(self, kind):
        """Shapes of a type, by their .NET name, in alphabetical order."""
        reached = [s for s in self.sent | self.received if self.all[s]["type"] == kind and not self.apart(s)]
        return sorted(reached, key=self.type_name)

    def apart(self, shape):
        """Streams of events are no plain structures, and the errors that they may hold are exceptions like others."""
        return self.all[shape].get("eventstream") or self.all[shape].get("exception")

    def streams(self):
        """The streams of events, by their .NET name."""
        return sorted((s for s in self.received if self.all[s].get("eventstream")), key=self.type_name)

    def streamed(self, operation):
        """The member of an answer that is a stream of events, or None."""
        found = self.operations[operation]
        members = self.all[found["output"]["shape"]]["members"] if "output" in found else {}
        return next((name for name, m in members.items() if self.all[m["shape"]].get("eventstream")), None)

    def enumerations(self):
        return [s for s in self.used("string") if "enum" in self.all[s]]

    def errors(self):
        """Declared errors: shape name to wire code, in the order of their .NET names."""
        declared = {e["shape"] for o in self.operations.values() for e in o.get("errors", [])}
        declared |= {s for s in self.received if self.all[s].get("exception")}
        return {s: self.code(s) for s in sorted(declared, key=self.exception_name)}

    def code(self, error):
        return self.all[error].get("error", {}).get("code", error)

    def type_name(self, shape):
        return self.names.get(shape) or pascal(shape)

    def exception_name(self, shape):
        name = self.names.get(shape) or pascal(shape)
        name = re.sub("(Exception|Fault)$", "", name)
        return name + "Exception"


def pascal(name):
    return name[0].upper() + name[1:]


def limits(shape):
    """What AWS checks of a value, in words."""
    low, high = shape.get("min"), shape.get("max")
    what = {"string": "character", "list": "item", "map": "entry", "blob": "byte"}.get(shape["type"])
    if low is not None and high is not None:
        return f"{low} to {counted(high, what)}." if low != high else f"{counted(low, what)}."
    if high is not None:
        return f"At most {counted(high, what)}."
    return f"At least {counted(low, what)}." if low is not None else ""


def counted(number, what):
    if what is None:
        return str(number)
    many = {"entry": "entries"}.get(what, what + "s")
    return f"{number} {what if number == 1 else many}"
