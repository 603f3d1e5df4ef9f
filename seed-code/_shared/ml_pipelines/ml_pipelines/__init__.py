"""The SageMaker pipeline of this project: its definition, and what brings it to SageMaker."""
