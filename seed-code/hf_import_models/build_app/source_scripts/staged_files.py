"""Writes files to S3 as they come in, and only files that are what the hub says they are."""

import hashlib

# S3 takes parts from 5 MB on, and 10,000 of them: https://docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html
PART_BYTES, MOST_PARTS = 64 << 20, 10_000


class DamagedError(Exception):
    """A file came in another shape than the hub says it has."""


class StagedFiles:
    """The files below one prefix of a bucket. s3 is a boto3 client."""

    def __init__(self, s3, bucket, prefix, kms_key, part_bytes=PART_BYTES):
        self._s3, self._bucket, self._prefix, self._part_bytes = s3, bucket, prefix, part_bytes
        self._encryption = {"ServerSideEncryption": "aws:kms", "SSEKMSKeyId": kms_key}

    def has(self, file):
        """Whether an earlier run has written this very content."""
        try:
            found = self._s3.head_object(**self._place(file))
        except self._s3.exceptions.ClientError as error:
            if error.response["Error"]["Code"] in ("404", "NoSuchKey", "NotFound"):
                return False
            raise
        return found["ContentLength"] == file.size and found.get("Metadata", {}).get("checksum") == checksum(file)

    def write(self, file, blocks):
        """Writes a file. Until all of it has come and is right, nothing is to be seen of it."""
        part_bytes = max(self._part_bytes, -(-file.size // MOST_PARTS))
        checked = _checked(file, blocks)
        if file.size <= part_bytes:
            self._s3.put_object(**self._place(file), Body=b"".join(checked), Metadata={"checksum": checksum(file)}, **self._encryption)
            return
        upload = self._s3.create_multipart_upload(**self._place(file), Metadata={"checksum": checksum(file)}, **self._encryption)
        place = {**self._place(file), "UploadId": upload["UploadId"]}
        try:
            parts = [
                {"PartNumber": number, "ETag": self._s3.upload_part(**place, PartNumber=number, Body=part)["ETag"]}
                for number, part in enumerate(_parts(checked, part_bytes), start=1)
            ]
            self._s3.complete_multipart_upload(**place, MultipartUpload={"Parts": parts})
        except BaseException:
            self._s3.abort_multipart_upload(**place)
            raise

    def _place(self, file):
        return {"Bucket": self._bucket, "Key": f"{self._prefix}/{file.path}"}


def checksum(file):
    """What a file's content is known by."""
    return file.sha256 or file.blob_id


def _checked(file, blocks):
    # Small files are known by what git calls them: https://git-scm.com/book/en/v2/Git-Internals-Git-Objects
    digest = hashlib.sha256() if file.sha256 else hashlib.sha1(f"blob {file.size}\0".encode())
    length = 0
    for block in blocks:
        digest.update(block)
        length += len(block)
        yield block
    if length != file.size or digest.hexdigest() != checksum(file):
        raise DamagedError(f"{file.path} came with {length} bytes and another checksum than the hub says; it has {file.size} there")


def _parts(blocks, part_bytes):
    buffer = bytearray()
    for block in blocks:
        buffer += block
        while len(buffer) > part_bytes:
            yield bytes(buffer[:part_bytes])
            del buffer[:part_bytes]
    # The last part goes out after the last block was checked.
    yield bytes(buffer)
