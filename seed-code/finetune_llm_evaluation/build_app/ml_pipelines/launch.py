"""How a script is started in a container that computes on a GPU."""

# The image is of a newer CUDA than the drivers of some hosts, and brings libraries for that case. Its own entry point
# puts them into place; a job that names a script as its entry point has to do the same, and before Python starts.
# https://docs.nvidia.com/deploy/cuda-compatibility/
_COMPATIBILITY = "/usr/local/bin/start_cuda_compat.sh"

# The script's path follows as $0.
GPU_COMMAND = ("bash", "-c", f'[ ! -f {_COMPATIBILITY} ] || . {_COMPATIBILITY} || true; exec python3 "$0"')
