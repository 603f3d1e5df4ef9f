// Written by generate/generate.py from the API model runtime.sagemaker-2017-05-13; change that, not this.
using Amazon.Runtime;

namespace Amazon.SageMakerRuntime;
