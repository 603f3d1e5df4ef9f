// Written by generate/generate.py from the API model sagemaker-2017-07-24; change that, not this.
using Amazon.Runtime;

namespace Amazon.SageMaker;

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class AdditionalS3DataSourceDataType : ConstantClass
{
    public static readonly AdditionalS3DataSourceDataType S3Object = new("S3Object");
    public static readonly AdditionalS3DataSourceDataType S3Prefix = new("S3Prefix");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public AdditionalS3DataSourceDataType(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static AdditionalS3DataSourceDataType FindValue(string value) => FindValue<AdditionalS3DataSourceDataType>(value);

    public static implicit operator AdditionalS3DataSourceDataType(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class AppInstanceType : ConstantClass
{
    public static readonly AppInstanceType MlC512xlarge = new("ml.c5.12xlarge");
    public static readonly AppInstanceType MlC518xlarge = new("ml.c5.18xlarge");
    public static readonly AppInstanceType MlC524xlarge = new("ml.c5.24xlarge");
    public static readonly AppInstanceType MlC52xlarge = new("ml.c5.2xlarge");
    public static readonly AppInstanceType MlC54xlarge = new("ml.c5.4xlarge");
    public static readonly AppInstanceType MlC59xlarge = new("ml.c5.9xlarge");
    public static readonly AppInstanceType MlC5Large = new("ml.c5.large");
    public static readonly AppInstanceType MlC5Xlarge = new("ml.c5.xlarge");
    public static readonly AppInstanceType MlC6i12xlarge = new("ml.c6i.12xlarge");
    public static readonly AppInstanceType MlC6i16xlarge = new("ml.c6i.16xlarge");
    public static readonly AppInstanceType MlC6i24xlarge = new("ml.c6i.24xlarge");
    public static readonly AppInstanceType MlC6i2xlarge = new("ml.c6i.2xlarge");
    public static readonly AppInstanceType MlC6i32xlarge = new("ml.c6i.32xlarge");
    public static readonly AppInstanceType MlC6i4xlarge = new("ml.c6i.4xlarge");
    public static readonly AppInstanceType MlC6i8xlarge = new("ml.c6i.8xlarge");
    public static readonly AppInstanceType MlC6iLarge = new("ml.c6i.large");
    public static readonly AppInstanceType MlC6iXlarge = new("ml.c6i.xlarge");
    public static readonly AppInstanceType MlC6id12xlarge = new("ml.c6id.12xlarge");
    public static readonly AppInstanceType MlC6id16xlarge = new("ml.c6id.16xlarge");
    public static readonly AppInstanceType MlC6id24xlarge = new("ml.c6id.24xlarge");
    public static readonly AppInstanceType MlC6id2xlarge = new("ml.c6id.2xlarge");
    public static readonly AppInstanceType MlC6id32xlarge = new("ml.c6id.32xlarge");
    public static readonly AppInstanceType MlC6id4xlarge = new("ml.c6id.4xlarge");
    public static readonly AppInstanceType MlC6id8xlarge = new("ml.c6id.8xlarge");
    public static readonly AppInstanceType MlC6idLarge = new("ml.c6id.large");
    public static readonly AppInstanceType MlC6idXlarge = new("ml.c6id.xlarge");
    public static readonly AppInstanceType MlC7i12xlarge = new("ml.c7i.12xlarge");
    public static readonly AppInstanceType MlC7i16xlarge = new("ml.c7i.16xlarge");
    public static readonly AppInstanceType MlC7i24xlarge = new("ml.c7i.24xlarge");
    public static readonly AppInstanceType MlC7i2xlarge = new("ml.c7i.2xlarge");
    public static readonly AppInstanceType MlC7i48xlarge = new("ml.c7i.48xlarge");
    public static readonly AppInstanceType MlC7i4xlarge = new("ml.c7i.4xlarge");
    public static readonly AppInstanceType MlC7i8xlarge = new("ml.c7i.8xlarge");
    public static readonly AppInstanceType MlC7iLarge = new("ml.c7i.large");
    public static readonly AppInstanceType MlC7iXlarge = new("ml.c7i.xlarge");
    public static readonly AppInstanceType MlG4dn12xlarge = new("ml.g4dn.12xlarge");
    public static readonly AppInstanceType MlG4dn16xlarge = new("ml.g4dn.16xlarge");
    public static readonly AppInstanceType MlG4dn2xlarge = new("ml.g4dn.2xlarge");
    public static readonly AppInstanceType MlG4dn4xlarge = new("ml.g4dn.4xlarge");
    public static readonly AppInstanceType MlG4dn8xlarge = new("ml.g4dn.8xlarge");
    public static readonly AppInstanceType MlG4dnXlarge = new("ml.g4dn.xlarge");
    public static readonly AppInstanceType MlG512xlarge = new("ml.g5.12xlarge");
    public static readonly AppInstanceType MlG516xlarge = new("ml.g5.16xlarge");
    public static readonly AppInstanceType MlG524xlarge = new("ml.g5.24xlarge");
    public static readonly AppInstanceType MlG52xlarge = new("ml.g5.2xlarge");
    public static readonly AppInstanceType MlG548xlarge = new("ml.g5.48xlarge");
    public static readonly AppInstanceType MlG54xlarge = new("ml.g5.4xlarge");
    public static readonly AppInstanceType MlG58xlarge = new("ml.g5.8xlarge");
    public static readonly AppInstanceType MlG5Xlarge = new("ml.g5.xlarge");
    public static readonly AppInstanceType MlG612xlarge = new("ml.g6.12xlarge");
    public static readonly AppInstanceType MlG616xlarge = new("ml.g6.16xlarge");
    public static readonly AppInstanceType MlG624xlarge = new("ml.g6.24xlarge");
    public static readonly AppInstanceType MlG62xlarge = new("ml.g6.2xlarge");
    public static readonly AppInstanceType MlG648xlarge = new("ml.g6.48xlarge");
    public static readonly AppInstanceType MlG64xlarge = new("ml.g6.4xlarge");
    public static readonly AppInstanceType MlG68xlarge = new("ml.g6.8xlarge");
    public static readonly AppInstanceType MlG6Xlarge = new("ml.g6.xlarge");
    public static readonly AppInstanceType MlG6e12xlarge = new("ml.g6e.12xlarge");
    public static readonly AppInstanceType MlG6e16xlarge = new("ml.g6e.16xlarge");
    public static readonly AppInstanceType MlG6e24xlarge = new("ml.g6e.24xlarge");
    public static readonly AppInstanceType MlG6e2xlarge = new("ml.g6e.2xlarge");
    public static readonly AppInstanceType MlG6e48xlarge = new("ml.g6e.48xlarge");
    public static readonly AppInstanceType MlG6e4xlarge = new("ml.g6e.4xlarge");
    public static readonly AppInstanceType MlG6e8xlarge = new("ml.g6e.8xlarge");
    public static readonly AppInstanceType MlG6eXlarge = new("ml.g6e.xlarge");
    public static readonly AppInstanceType MlG712xlarge = new("ml.g7.12xlarge");
    public static readonly AppInstanceType MlG724xlarge = new("ml.g7.24xlarge");
    public static readonly AppInstanceType MlG72xlarge = new("ml.g7.2xlarge");
    public static readonly AppInstanceType MlG748xlarge = new("ml.g7.48xlarge");
    public static readonly AppInstanceType MlG74xlarge = new("ml.g7.4xlarge");
    public static readonly AppInstanceType MlG78xlarge = new("ml.g7.8xlarge");
    public static readonly AppInstanceType MlG7e12xlarge = new("ml.g7e.12xlarge");
    public static readonly AppInstanceType MlG7e24xlarge = new("ml.g7e.24xlarge");
    public static readonly AppInstanceType MlG7e2xlarge = new("ml.g7e.2xlarge");
    public static readonly AppInstanceType MlG7e48xlarge = new("ml.g7e.48xlarge");
    public static readonly AppInstanceType MlG7e4xlarge = new("ml.g7e.4xlarge");
    public static readonly AppInstanceType MlG7e8xlarge = new("ml.g7e.8xlarge");
    public static readonly AppInstanceType MlGeospatialInteractive = new("ml.geospatial.interactive");
    public static readonly AppInstanceType MlM512xlarge = new("ml.m5.12xlarge");
    public static readonly AppInstanceType MlM516xlarge = new("ml.m5.16xlarge");
    public static readonly AppInstanceType MlM524xlarge = new("ml.m5.24xlarge");
    public static readonly AppInstanceType MlM52xlarge = new("ml.m5.2xlarge");
    public static readonly AppInstanceType MlM54xlarge = new("ml.m5.4xlarge");
    public static readonly AppInstanceType MlM58xlarge = new("ml.m5.8xlarge");
    public static readonly AppInstanceType MlM5Large = new("ml.m5.large");
    public static readonly AppInstanceType MlM5Xlarge = new("ml.m5.xlarge");
    public static readonly AppInstanceType MlM5d12xlarge = new("ml.m5d.12xlarge");
    public static readonly AppInstanceType MlM5d16xlarge = new("ml.m5d.16xlarge");
    public static readonly AppInstanceType MlM5d24xlarge = new("ml.m5d.24xlarge");
    public static readonly AppInstanceType MlM5d2xlarge = new("ml.m5d.2xlarge");
    public static readonly AppInstanceType MlM5d4xlarge = new("ml.m5d.4xlarge");
    public static readonly AppInstanceType MlM5d8xlarge = new("ml.m5d.8xlarge");
    public static readonly AppInstanceType MlM5dLarge = new("ml.m5d.large");
    public static readonly AppInstanceType MlM5dXlarge = new("ml.m5d.xlarge");
    public static readonly AppInstanceType MlM6i12xlarge = new("ml.m6i.12xlarge");
    public static readonly AppInstanceType MlM6i16xlarge = new("ml.m6i.16xlarge");
    public static readonly AppInstanceType MlM6i24xlarge = new("ml.m6i.24xlarge");
    public static readonly AppInstanceType MlM6i2xlarge = new("ml.m6i.2xlarge");
    public static readonly AppInstanceType MlM6i32xlarge = new("ml.m6i.32xlarge");
    public static readonly AppInstanceType MlM6i4xlarge = new("ml.m6i.4xlarge");
    public static readonly AppInstanceType MlM6i8xlarge = new("ml.m6i.8xlarge");
    public static readonly AppInstanceType MlM6iLarge = new("ml.m6i.large");
    public static readonly AppInstanceType MlM6iXlarge = new("ml.m6i.xlarge");
    public static readonly AppInstanceType MlM6id12xlarge = new("ml.m6id.12xlarge");
    public static readonly AppInstanceType MlM6id16xlarge = new("ml.m6id.16xlarge");
    public static readonly AppInstanceType MlM6id24xlarge = new("ml.m6id.24xlarge");
    public static readonly AppInstanceType MlM6id2xlarge = new("ml.m6id.2xlarge");
    public static readonly AppInstanceType MlM6id32xlarge = new("ml.m6id.32xlarge");
    public static readonly AppInstanceType MlM6id4xlarge = new("ml.m6id.4xlarge");
    public static readonly AppInstanceType MlM6id8xlarge = new("ml.m6id.8xlarge");
    public static readonly AppInstanceType MlM6idLarge = new("ml.m6id.large");
    public static readonly AppInstanceType MlM6idXlarge = new("ml.m6id.xlarge");
    public static readonly AppInstanceType MlM7i12xlarge = new("ml.m7i.12xlarge");
    public static readonly AppInstanceType MlM7i16xlarge = new("ml.m7i.16xlarge");
    public static readonly AppInstanceType MlM7i24xlarge = new("ml.m7i.24xlarge");
    public static readonly AppInstanceType MlM7i2xlarge = new("ml.m7i.2xlarge");
    public static readonly AppInstanceType MlM7i48xlarge = new("ml.m7i.48xlarge");
    public static readonly AppInstanceType MlM7i4xlarge = new("ml.m7i.4xlarge");
    public static readonly AppInstanceType MlM7i8xlarge = new("ml.m7i.8xlarge");
    public static readonly AppInstanceType MlM7iLarge = new("ml.m7i.large");
    public static readonly AppInstanceType MlM7iXlarge = new("ml.m7i.xlarge");
    public static readonly AppInstanceType MlP316xlarge = new("ml.p3.16xlarge");
    public static readonly AppInstanceType MlP32xlarge = new("ml.p3.2xlarge");
    public static readonly AppInstanceType MlP38xlarge = new("ml.p3.8xlarge");
    public static readonly AppInstanceType MlP3dn24xlarge = new("ml.p3dn.24xlarge");
    public static readonly AppInstanceType MlP4d24xlarge = new("ml.p4d.24xlarge");
    public static readonly AppInstanceType MlP4de24xlarge = new("ml.p4de.24xlarge");
    public static readonly AppInstanceType MlP548xlarge = new("ml.p5.48xlarge");
    public static readonly AppInstanceType MlP54xlarge = new("ml.p5.4xlarge");
    public static readonly AppInstanceType MlP5en48xlarge = new("ml.p5en.48xlarge");
    public static readonly AppInstanceType MlP6B20048xlarge = new("ml.p6-b200.48xlarge");
    public static readonly AppInstanceType MlR512xlarge = new("ml.r5.12xlarge");
    public static readonly AppInstanceType MlR516xlarge = new("ml.r5.16xlarge");
    public static readonly AppInstanceType MlR524xlarge = new("ml.r5.24xlarge");
    public static readonly AppInstanceType MlR52xlarge = new("ml.r5.2xlarge");
    public static readonly AppInstanceType MlR54xlarge = new("ml.r5.4xlarge");
    public static readonly AppInstanceType MlR58xlarge = new("ml.r5.8xlarge");
    public static readonly AppInstanceType MlR5Large = new("ml.r5.large");
    public static readonly AppInstanceType MlR5Xlarge = new("ml.r5.xlarge");
    public static readonly AppInstanceType MlR6i12xlarge = new("ml.r6i.12xlarge");
    public static readonly AppInstanceType MlR6i16xlarge = new("ml.r6i.16xlarge");
    public static readonly AppInstanceType MlR6i24xlarge = new("ml.r6i.24xlarge");
    public static readonly AppInstanceType MlR6i2xlarge = new("ml.r6i.2xlarge");
    public static readonly AppInstanceType MlR6i32xlarge = new("ml.r6i.32xlarge");
    public static readonly AppInstanceType MlR6i4xlarge = new("ml.r6i.4xlarge");
    public static readonly AppInstanceType MlR6i8xlarge = new("ml.r6i.8xlarge");
    public static readonly AppInstanceType MlR6iLarge = new("ml.r6i.large");
    public static readonly AppInstanceType MlR6iXlarge = new("ml.r6i.xlarge");
    public static readonly AppInstanceType MlR6id12xlarge = new("ml.r6id.12xlarge");
    public static readonly AppInstanceType MlR6id16xlarge = new("ml.r6id.16xlarge");
    public static readonly AppInstanceType MlR6id24xlarge = new("ml.r6id.24xlarge");
    public static readonly AppInstanceType MlR6id2xlarge = new("ml.r6id.2xlarge");
    public static readonly AppInstanceType MlR6id32xlarge = new("ml.r6id.32xlarge");
    public static readonly AppInstanceType MlR6id4xlarge = new("ml.r6id.4xlarge");
    public static readonly AppInstanceType MlR6id8xlarge = new("ml.r6id.8xlarge");
    public static readonly AppInstanceType MlR6idLarge = new("ml.r6id.large");
    public static readonly AppInstanceType MlR6idXlarge = new("ml.r6id.xlarge");
    public static readonly AppInstanceType MlR7i12xlarge = new("ml.r7i.12xlarge");
    public static readonly AppInstanceType MlR7i16xlarge = new("ml.r7i.16xlarge");
    public static readonly AppInstanceType MlR7i24xlarge = new("ml.r7i.24xlarge");
    public static readonly AppInstanceType MlR7i2xlarge = new("ml.r7i.2xlarge");
    public static readonly AppInstanceType MlR7i48xlarge = new("ml.r7i.48xlarge");
    public static readonly AppInstanceType MlR7i4xlarge = new("ml.r7i.4xlarge");
    public static readonly AppInstanceType MlR7i8xlarge = new("ml.r7i.8xlarge");
    public static readonly AppInstanceType MlR7iLarge = new("ml.r7i.large");
    public static readonly AppInstanceType MlR7iXlarge = new("ml.r7i.xlarge");
    public static readonly AppInstanceType MlT32xlarge = new("ml.t3.2xlarge");
    public static readonly AppInstanceType MlT3Large = new("ml.t3.large");
    public static readonly AppInstanceType MlT3Medium = new("ml.t3.medium");
    public static readonly AppInstanceType MlT3Micro = new("ml.t3.micro");
    public static readonly AppInstanceType MlT3Small = new("ml.t3.small");
    public static readonly AppInstanceType MlT3Xlarge = new("ml.t3.xlarge");
    public static readonly AppInstanceType MlTrn12xlarge = new("ml.trn1.2xlarge");
    public static readonly AppInstanceType MlTrn132xlarge = new("ml.trn1.32xlarge");
    public static readonly AppInstanceType MlTrn1n32xlarge = new("ml.trn1n.32xlarge");
    public static readonly AppInstanceType System = new("system");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public AppInstanceType(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static AppInstanceType FindValue(string value) => FindValue<AppInstanceType>(value);

    public static implicit operator AppInstanceType(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class AppNetworkAccessType : ConstantClass
{
    public static readonly AppNetworkAccessType PublicInternetOnly = new("PublicInternetOnly");
    public static readonly AppNetworkAccessType VpcOnly = new("VpcOnly");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public AppNetworkAccessType(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static AppNetworkAccessType FindValue(string value) => FindValue<AppNetworkAccessType>(value);

    public static implicit operator AppNetworkAccessType(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class AppSecurityGroupManagement : ConstantClass
{
    public static readonly AppSecurityGroupManagement Customer = new("Customer");
    public static readonly AppSecurityGroupManagement Service = new("Service");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public AppSecurityGroupManagement(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static AppSecurityGroupManagement FindValue(string value) => FindValue<AppSecurityGroupManagement>(value);

    public static implicit operator AppSecurityGroupManagement(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class AppType : ConstantClass
{
    public static readonly AppType Canvas = new("Canvas");
    public static readonly AppType CodeEditor = new("CodeEditor");
    public static readonly AppType DetailedProfiler = new("DetailedProfiler");
    public static readonly AppType JupyterLab = new("JupyterLab");
    public static readonly AppType JupyterServer = new("JupyterServer");
    public static readonly AppType KernelGateway = new("KernelGateway");
    public static readonly AppType RSessionGateway = new("RSessionGateway");
    public static readonly AppType RStudioServerPro = new("RStudioServerPro");
    public static readonly AppType TensorBoard = new("TensorBoard");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public AppType(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static AppType FindValue(string value) => FindValue<AppType>(value);

    public static implicit operator AppType(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class AssemblyType : ConstantClass
{
    public static readonly AssemblyType Line = new("Line");
    public static readonly AssemblyType None = new("None");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public AssemblyType(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static AssemblyType FindValue(string value) => FindValue<AssemblyType>(value);

    public static implicit operator AssemblyType(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class AsyncNotificationTopicTypes : ConstantClass
{
    public static readonly AsyncNotificationTopicTypes ERROR_NOTIFICATION_TOPIC = new("ERROR_NOTIFICATION_TOPIC");
    public static readonly AsyncNotificationTopicTypes SUCCESS_NOTIFICATION_TOPIC = new("SUCCESS_NOTIFICATION_TOPIC");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public AsyncNotificationTopicTypes(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static AsyncNotificationTopicTypes FindValue(string value) => FindValue<AsyncNotificationTopicTypes>(value);

    public static implicit operator AsyncNotificationTopicTypes(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class AthenaResultCompressionType : ConstantClass
{
    public static readonly AthenaResultCompressionType GZIP = new("GZIP");
    public static readonly AthenaResultCompressionType SNAPPY = new("SNAPPY");
    public static readonly AthenaResultCompressionType ZLIB = new("ZLIB");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public AthenaResultCompressionType(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static AthenaResultCompressionType FindValue(string value) => FindValue<AthenaResultCompressionType>(value);

    public static implicit operator AthenaResultCompressionType(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class AthenaResultFormat : ConstantClass
{
    public static readonly AthenaResultFormat AVRO = new("AVRO");
    public static readonly AthenaResultFormat JSON = new("JSON");
    public static readonly AthenaResultFormat ORC = new("ORC");
    public static readonly AthenaResultFormat PARQUET = new("PARQUET");
    public static readonly AthenaResultFormat TEXTFILE = new("TEXTFILE");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public AthenaResultFormat(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static AthenaResultFormat FindValue(string value) => FindValue<AthenaResultFormat>(value);

    public static implicit operator AthenaResultFormat(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class AuthMode : ConstantClass
{
    public static readonly AuthMode IAM = new("IAM");
    public static readonly AuthMode SSO = new("SSO");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public AuthMode(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static AuthMode FindValue(string value) => FindValue<AuthMode>(value);

    public static implicit operator AuthMode(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class AutoMountHomeEFS : ConstantClass
{
    public static readonly AutoMountHomeEFS DefaultAsDomain = new("DefaultAsDomain");
    public static readonly AutoMountHomeEFS Disabled = new("Disabled");
    public static readonly AutoMountHomeEFS Enabled = new("Enabled");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public AutoMountHomeEFS(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static AutoMountHomeEFS FindValue(string value) => FindValue<AutoMountHomeEFS>(value);

    public static implicit operator AutoMountHomeEFS(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class AvailabilityZoneBalanceEnforcementMode : ConstantClass
{
    public static readonly AvailabilityZoneBalanceEnforcementMode PERMISSIVE = new("PERMISSIVE");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public AvailabilityZoneBalanceEnforcementMode(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static AvailabilityZoneBalanceEnforcementMode FindValue(string value) => FindValue<AvailabilityZoneBalanceEnforcementMode>(value);

    public static implicit operator AvailabilityZoneBalanceEnforcementMode(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class BatchStrategy : ConstantClass
{
    public static readonly BatchStrategy MultiRecord = new("MultiRecord");
    public static readonly BatchStrategy SingleRecord = new("SingleRecord");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public BatchStrategy(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static BatchStrategy FindValue(string value) => FindValue<BatchStrategy>(value);

    public static implicit operator BatchStrategy(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class CapacityReservationPreference : ConstantClass
{
    public static readonly CapacityReservationPreference CapacityReservationsOnly = new("capacity-reservations-only");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public CapacityReservationPreference(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static CapacityReservationPreference FindValue(string value) => FindValue<CapacityReservationPreference>(value);

    public static implicit operator CapacityReservationPreference(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class CapacitySizeType : ConstantClass
{
    public static readonly CapacitySizeType CAPACITY_PERCENT = new("CAPACITY_PERCENT");
    public static readonly CapacitySizeType INSTANCE_COUNT = new("INSTANCE_COUNT");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public CapacitySizeType(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static CapacitySizeType FindValue(string value) => FindValue<CapacitySizeType>(value);

    public static implicit operator CapacitySizeType(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class CaptureMode : ConstantClass
{
    public static readonly CaptureMode Input = new("Input");
    public static readonly CaptureMode InputAndOutput = new("InputAndOutput");
    public static readonly CaptureMode Output = new("Output");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public CaptureMode(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static CaptureMode FindValue(string value) => FindValue<CaptureMode>(value);

    public static implicit operator CaptureMode(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class CaptureStatus : ConstantClass
{
    public static readonly CaptureStatus Started = new("Started");
    public static readonly CaptureStatus Stopped = new("Stopped");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public CaptureStatus(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static CaptureStatus FindValue(string value) => FindValue<CaptureStatus>(value);

    public static implicit operator CaptureStatus(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class ClarifyFeatureType : ConstantClass
{
    public static readonly ClarifyFeatureType Categorical = new("categorical");
    public static readonly ClarifyFeatureType Numerical = new("numerical");
    public static readonly ClarifyFeatureType Text = new("text");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public ClarifyFeatureType(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static ClarifyFeatureType FindValue(string value) => FindValue<ClarifyFeatureType>(value);

    public static implicit operator ClarifyFeatureType(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class ClarifyTextGranularity : ConstantClass
{
    public static readonly ClarifyTextGranularity Paragraph = new("paragraph");
    public static readonly ClarifyTextGranularity Sentence = new("sentence");
    public static readonly ClarifyTextGranularity Token = new("token");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public ClarifyTextGranularity(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static ClarifyTextGranularity FindValue(string value) => FindValue<ClarifyTextGranularity>(value);

    public static implicit operator ClarifyTextGranularity(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class ClarifyTextLanguage : ConstantClass
{
    public static readonly ClarifyTextLanguage Af = new("af");
    public static readonly ClarifyTextLanguage Ar = new("ar");
    public static readonly ClarifyTextLanguage Bg = new("bg");
    public static readonly ClarifyTextLanguage Bn = new("bn");
    public static readonly ClarifyTextLanguage Ca = new("ca");
    public static readonly ClarifyTextLanguage Cs = new("cs");
    public static readonly ClarifyTextLanguage Da = new("da");
    public static readonly ClarifyTextLanguage De = new("de");
    public static readonly ClarifyTextLanguage El = new("el");
    public static readonly ClarifyTextLanguage En = new("en");
    public static readonly ClarifyTextLanguage Es = new("es");
    public static readonly ClarifyTextLanguage Et = new("et");
    public static readonly ClarifyTextLanguage Eu = new("eu");
    public static readonly ClarifyTextLanguage Fa = new("fa");
    public static readonly ClarifyTextLanguage Fi = new("fi");
    public static readonly ClarifyTextLanguage Fr = new("fr");
    public static readonly ClarifyTextLanguage Ga = new("ga");
    public static readonly ClarifyTextLanguage Gu = new("gu");
    public static readonly ClarifyTextLanguage He = new("he");
    public static readonly ClarifyTextLanguage Hi = new("hi");
    public static readonly ClarifyTextLanguage Hr = new("hr");
    public static readonly ClarifyTextLanguage Hu = new("hu");
    public static readonly ClarifyTextLanguage Hy = new("hy");
    public static readonly ClarifyTextLanguage Id = new("id");
    public static readonly ClarifyTextLanguage Is = new("is");
    public static readonly ClarifyTextLanguage It = new("it");
    public static readonly ClarifyTextLanguage Kn = new("kn");
    public static readonly ClarifyTextLanguage Ky = new("ky");
    public static readonly ClarifyTextLanguage Lb = new("lb");
    public static readonly ClarifyTextLanguage Lij = new("lij");
    public static readonly ClarifyTextLanguage Lt = new("lt");
    public static readonly ClarifyTextLanguage Lv = new("lv");
    public static readonly ClarifyTextLanguage Mk = new("mk");
    public static readonly ClarifyTextLanguage Ml = new("ml");
    public static readonly ClarifyTextLanguage Mr = new("mr");
    public static readonly ClarifyTextLanguage Nb = new("nb");
    public static readonly ClarifyTextLanguage Ne = new("ne");
    public static readonly ClarifyTextLanguage Nl = new("nl");
    public static readonly ClarifyTextLanguage Pl = new("pl");
    public static readonly ClarifyTextLanguage Pt = new("pt");
    public static readonly ClarifyTextLanguage Ro = new("ro");
    public static readonly ClarifyTextLanguage Ru = new("ru");
    public static readonly ClarifyTextLanguage Sa = new("sa");
    public static readonly ClarifyTextLanguage Si = new("si");
    public static readonly ClarifyTextLanguage Sk = new("sk");
    public static readonly ClarifyTextLanguage Sl = new("sl");
    public static readonly ClarifyTextLanguage Sq = new("sq");
    public static readonly ClarifyTextLanguage Sr = new("sr");
    public static readonly ClarifyTextLanguage Sv = new("sv");
    public static readonly ClarifyTextLanguage Ta = new("ta");
    public static readonly ClarifyTextLanguage Te = new("te");
    public static readonly ClarifyTextLanguage Tl = new("tl");
    public static readonly ClarifyTextLanguage Tn = new("tn");
    public static readonly ClarifyTextLanguage Tr = new("tr");
    public static readonly ClarifyTextLanguage Tt = new("tt");
    public static readonly ClarifyTextLanguage Uk = new("uk");
    public static readonly ClarifyTextLanguage Ur = new("ur");
    public static readonly ClarifyTextLanguage Xx = new("xx");
    public static readonly ClarifyTextLanguage Yo = new("yo");
    public static readonly ClarifyTextLanguage Zh = new("zh");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public ClarifyTextLanguage(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static ClarifyTextLanguage FindValue(string value) => FindValue<ClarifyTextLanguage>(value);

    public static implicit operator ClarifyTextLanguage(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class CompressionType : ConstantClass
{
    public static readonly CompressionType Gzip = new("Gzip");
    public static readonly CompressionType None = new("None");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public CompressionType(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static CompressionType FindValue(string value) => FindValue<CompressionType>(value);

    public static implicit operator CompressionType(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class ConditionOutcome : ConstantClass
{
    public static readonly ConditionOutcome False = new("False");
    public static readonly ConditionOutcome True = new("True");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public ConditionOutcome(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static ConditionOutcome FindValue(string value) => FindValue<ConditionOutcome>(value);

    public static implicit operator ConditionOutcome(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class ContainerMode : ConstantClass
{
    public static readonly ContainerMode MultiModel = new("MultiModel");
    public static readonly ContainerMode SingleModel = new("SingleModel");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public ContainerMode(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static ContainerMode FindValue(string value) => FindValue<ContainerMode>(value);

    public static implicit operator ContainerMode(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class CrossAccountFilterOption : ConstantClass
{
    public static readonly CrossAccountFilterOption CrossAccount = new("CrossAccount");
    public static readonly CrossAccountFilterOption SameAccount = new("SameAccount");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public CrossAccountFilterOption(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static CrossAccountFilterOption FindValue(string value) => FindValue<CrossAccountFilterOption>(value);

    public static implicit operator CrossAccountFilterOption(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class CustomizationTechnique : ConstantClass
{
    public static readonly CustomizationTechnique DPO = new("DPO");
    public static readonly CustomizationTechnique RLAIF = new("RLAIF");
    public static readonly CustomizationTechnique RLVR = new("RLVR");
    public static readonly CustomizationTechnique SFT = new("SFT");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public CustomizationTechnique(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static CustomizationTechnique FindValue(string value) => FindValue<CustomizationTechnique>(value);

    public static implicit operator CustomizationTechnique(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class DataDistributionType : ConstantClass
{
    public static readonly DataDistributionType FullyReplicated = new("FullyReplicated");
    public static readonly DataDistributionType ShardedByS3Key = new("ShardedByS3Key");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public DataDistributionType(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static DataDistributionType FindValue(string value) => FindValue<DataDistributionType>(value);

    public static implicit operator DataDistributionType(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class DataSourceName : ConstantClass
{
    public static readonly DataSourceName SalesforceGenie = new("SalesforceGenie");
    public static readonly DataSourceName Snowflake = new("Snowflake");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public DataSourceName(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static DataSourceName FindValue(string value) => FindValue<DataSourceName>(value);

    public static implicit operator DataSourceName(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class DetailedModelPackageStatus : ConstantClass
{
    public static readonly DetailedModelPackageStatus Completed = new("Completed");
    public static readonly DetailedModelPackageStatus Failed = new("Failed");
    public static readonly DetailedModelPackageStatus InProgress = new("InProgress");
    public static readonly DetailedModelPackageStatus NotStarted = new("NotStarted");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public DetailedModelPackageStatus(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static DetailedModelPackageStatus FindValue(string value) => FindValue<DetailedModelPackageStatus>(value);

    public static implicit operator DetailedModelPackageStatus(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class DomainStatus : ConstantClass
{
    public static readonly DomainStatus Delete_Failed = new("Delete_Failed");
    public static readonly DomainStatus Deleting = new("Deleting");
    public static readonly DomainStatus Failed = new("Failed");
    public static readonly DomainStatus InService = new("InService");
    public static readonly DomainStatus Pending = new("Pending");
    public static readonly DomainStatus Update_Failed = new("Update_Failed");
    public static readonly DomainStatus Updating = new("Updating");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public DomainStatus(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static DomainStatus FindValue(string value) => FindValue<DomainStatus>(value);

    public static implicit operator DomainStatus(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class EndpointConfigSortKey : ConstantClass
{
    public static readonly EndpointConfigSortKey CreationTime = new("CreationTime");
    public static readonly EndpointConfigSortKey Name = new("Name");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public EndpointConfigSortKey(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static EndpointConfigSortKey FindValue(string value) => FindValue<EndpointConfigSortKey>(value);

    public static implicit operator EndpointConfigSortKey(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class EndpointSortKey : ConstantClass
{
    public static readonly EndpointSortKey CreationTime = new("CreationTime");
    public static readonly EndpointSortKey Name = new("Name");
    public static readonly EndpointSortKey Status = new("Status");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public EndpointSortKey(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static EndpointSortKey FindValue(string value) => FindValue<EndpointSortKey>(value);

    public static implicit operator EndpointSortKey(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class EndpointStatus : ConstantClass
{
    public static readonly EndpointStatus Creating = new("Creating");
    public static readonly EndpointStatus Deleting = new("Deleting");
    public static readonly EndpointStatus Failed = new("Failed");
    public static readonly EndpointStatus InService = new("InService");
    public static readonly EndpointStatus OutOfService = new("OutOfService");
    public static readonly EndpointStatus RollingBack = new("RollingBack");
    public static readonly EndpointStatus SystemUpdating = new("SystemUpdating");
    public static readonly EndpointStatus UpdateRollbackFailed = new("UpdateRollbackFailed");
    public static readonly EndpointStatus Updating = new("Updating");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public EndpointStatus(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static EndpointStatus FindValue(string value) => FindValue<EndpointStatus>(value);

    public static implicit operator EndpointStatus(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class EvaluationType : ConstantClass
{
    public static readonly EvaluationType BenchmarkEvaluation = new("BenchmarkEvaluation");
    public static readonly EvaluationType CustomScorerEvaluation = new("CustomScorerEvaluation");
    public static readonly EvaluationType LLMAJEvaluation = new("LLMAJEvaluation");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public EvaluationType(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static EvaluationType FindValue(string value) => FindValue<EvaluationType>(value);

    public static implicit operator EvaluationType(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class ExecutionRoleIdentityConfig : ConstantClass
{
    public static readonly ExecutionRoleIdentityConfig DISABLED = new("DISABLED");
    public static readonly ExecutionRoleIdentityConfig USER_PROFILE_NAME = new("USER_PROFILE_NAME");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public ExecutionRoleIdentityConfig(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static ExecutionRoleIdentityConfig FindValue(string value) => FindValue<ExecutionRoleIdentityConfig>(value);

    public static implicit operator ExecutionRoleIdentityConfig(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class ExecutionRoleSessionNameMode : ConstantClass
{
    public static readonly ExecutionRoleSessionNameMode STATIC = new("STATIC");
    public static readonly ExecutionRoleSessionNameMode USER_IDENTITY = new("USER_IDENTITY");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public ExecutionRoleSessionNameMode(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static ExecutionRoleSessionNameMode FindValue(string value) => FindValue<ExecutionRoleSessionNameMode>(value);

    public static implicit operator ExecutionRoleSessionNameMode(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class FeatureStatus : ConstantClass
{
    public static readonly FeatureStatus DISABLED = new("DISABLED");
    public static readonly FeatureStatus ENABLED = new("ENABLED");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public FeatureStatus(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static FeatureStatus FindValue(string value) => FindValue<FeatureStatus>(value);

    public static implicit operator FeatureStatus(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class FileSystemAccessMode : ConstantClass
{
    public static readonly FileSystemAccessMode Ro = new("ro");
    public static readonly FileSystemAccessMode Rw = new("rw");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public FileSystemAccessMode(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static FileSystemAccessMode FindValue(string value) => FindValue<FileSystemAccessMode>(value);

    public static implicit operator FileSystemAccessMode(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class FileSystemType : ConstantClass
{
    public static readonly FileSystemType EFS = new("EFS");
    public static readonly FileSystemType FSxLustre = new("FSxLustre");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public FileSystemType(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static FileSystemType FindValue(string value) => FindValue<FileSystemType>(value);

    public static implicit operator FileSystemType(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class HomeEfsFileSystemCreation : ConstantClass
{
    public static readonly HomeEfsFileSystemCreation Disabled = new("Disabled");
    public static readonly HomeEfsFileSystemCreation Enabled = new("Enabled");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public HomeEfsFileSystemCreation(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static HomeEfsFileSystemCreation FindValue(string value) => FindValue<HomeEfsFileSystemCreation>(value);

    public static implicit operator HomeEfsFileSystemCreation(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class HubContentSortBy : ConstantClass
{
    public static readonly HubContentSortBy CreationTime = new("CreationTime");
    public static readonly HubContentSortBy HubContentName = new("HubContentName");
    public static readonly HubContentSortBy HubContentStatus = new("HubContentStatus");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public HubContentSortBy(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static HubContentSortBy FindValue(string value) => FindValue<HubContentSortBy>(value);

    public static implicit operator HubContentSortBy(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class HubContentStatus : ConstantClass
{
    public static readonly HubContentStatus Available = new("Available");
    public static readonly HubContentStatus DeleteFailed = new("DeleteFailed");
    public static readonly HubContentStatus Deleting = new("Deleting");
    public static readonly HubContentStatus ImportFailed = new("ImportFailed");
    public static readonly HubContentStatus Importing = new("Importing");
    public static readonly HubContentStatus PendingDelete = new("PendingDelete");
    public static readonly HubContentStatus PendingImport = new("PendingImport");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public HubContentStatus(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static HubContentStatus FindValue(string value) => FindValue<HubContentStatus>(value);

    public static implicit operator HubContentStatus(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class HubContentSupportStatus : ConstantClass
{
    public static readonly HubContentSupportStatus Deprecated = new("Deprecated");
    public static readonly HubContentSupportStatus Restricted = new("Restricted");
    public static readonly HubContentSupportStatus Supported = new("Supported");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public HubContentSupportStatus(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static HubContentSupportStatus FindValue(string value) => FindValue<HubContentSupportStatus>(value);

    public static implicit operator HubContentSupportStatus(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class HubContentType : ConstantClass
{
    public static readonly HubContentType DataSet = new("DataSet");
    public static readonly HubContentType JsonDoc = new("JsonDoc");
    public static readonly HubContentType Model = new("Model");
    public static readonly HubContentType ModelReference = new("ModelReference");
    public static readonly HubContentType Notebook = new("Notebook");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public HubContentType(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static HubContentType FindValue(string value) => FindValue<HubContentType>(value);

    public static implicit operator HubContentType(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class IPAddressType : ConstantClass
{
    public static readonly IPAddressType Dualstack = new("dualstack");
    public static readonly IPAddressType Ipv4 = new("ipv4");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public IPAddressType(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static IPAddressType FindValue(string value) => FindValue<IPAddressType>(value);

    public static implicit operator IPAddressType(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class ImageSortBy : ConstantClass
{
    public static readonly ImageSortBy CREATION_TIME = new("CREATION_TIME");
    public static readonly ImageSortBy IMAGE_NAME = new("IMAGE_NAME");
    public static readonly ImageSortBy LAST_MODIFIED_TIME = new("LAST_MODIFIED_TIME");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public ImageSortBy(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static ImageSortBy FindValue(string value) => FindValue<ImageSortBy>(value);

    public static implicit operator ImageSortBy(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class ImageSortOrder : ConstantClass
{
    public static readonly ImageSortOrder ASCENDING = new("ASCENDING");
    public static readonly ImageSortOrder DESCENDING = new("DESCENDING");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public ImageSortOrder(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static ImageSortOrder FindValue(string value) => FindValue<ImageSortOrder>(value);

    public static implicit operator ImageSortOrder(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class ImageStatus : ConstantClass
{
    public static readonly ImageStatus CREATED = new("CREATED");
    public static readonly ImageStatus CREATE_FAILED = new("CREATE_FAILED");
    public static readonly ImageStatus CREATING = new("CREATING");
    public static readonly ImageStatus DELETE_FAILED = new("DELETE_FAILED");
    public static readonly ImageStatus DELETING = new("DELETING");
    public static readonly ImageStatus UPDATE_FAILED = new("UPDATE_FAILED");
    public static readonly ImageStatus UPDATING = new("UPDATING");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public ImageStatus(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static ImageStatus FindValue(string value) => FindValue<ImageStatus>(value);

    public static implicit operator ImageStatus(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class ImageVersionSortBy : ConstantClass
{
    public static readonly ImageVersionSortBy CREATION_TIME = new("CREATION_TIME");
    public static readonly ImageVersionSortBy LAST_MODIFIED_TIME = new("LAST_MODIFIED_TIME");
    public static readonly ImageVersionSortBy VERSION = new("VERSION");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public ImageVersionSortBy(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static ImageVersionSortBy FindValue(string value) => FindValue<ImageVersionSortBy>(value);

    public static implicit operator ImageVersionSortBy(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class ImageVersionSortOrder : ConstantClass
{
    public static readonly ImageVersionSortOrder ASCENDING = new("ASCENDING");
    public static readonly ImageVersionSortOrder DESCENDING = new("DESCENDING");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public ImageVersionSortOrder(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static ImageVersionSortOrder FindValue(string value) => FindValue<ImageVersionSortOrder>(value);

    public static implicit operator ImageVersionSortOrder(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class ImageVersionStatus : ConstantClass
{
    public static readonly ImageVersionStatus CREATED = new("CREATED");
    public static readonly ImageVersionStatus CREATE_FAILED = new("CREATE_FAILED");
    public static readonly ImageVersionStatus CREATING = new("CREATING");
    public static readonly ImageVersionStatus DELETE_FAILED = new("DELETE_FAILED");
    public static readonly ImageVersionStatus DELETING = new("DELETING");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public ImageVersionStatus(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static ImageVersionStatus FindValue(string value) => FindValue<ImageVersionStatus>(value);

    public static implicit operator ImageVersionStatus(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class IncludedData : ConstantClass
{
    public static readonly IncludedData AllData = new("AllData");
    public static readonly IncludedData MetadataOnly = new("MetadataOnly");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public IncludedData(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static IncludedData FindValue(string value) => FindValue<IncludedData>(value);

    public static implicit operator IncludedData(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class InferenceComponentCapacitySizeType : ConstantClass
{
    public static readonly InferenceComponentCapacitySizeType CAPACITY_PERCENT = new("CAPACITY_PERCENT");
    public static readonly InferenceComponentCapacitySizeType COPY_COUNT = new("COPY_COUNT");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public InferenceComponentCapacitySizeType(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static InferenceComponentCapacitySizeType FindValue(string value) => FindValue<InferenceComponentCapacitySizeType>(value);

    public static implicit operator InferenceComponentCapacitySizeType(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class InferenceComponentPlacementStrategy : ConstantClass
{
    public static readonly InferenceComponentPlacementStrategy BINPACK = new("BINPACK");
    public static readonly InferenceComponentPlacementStrategy SPREAD = new("SPREAD");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public InferenceComponentPlacementStrategy(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static InferenceComponentPlacementStrategy FindValue(string value) => FindValue<InferenceComponentPlacementStrategy>(value);

    public static implicit operator InferenceComponentPlacementStrategy(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class InferenceComponentSortKey : ConstantClass
{
    public static readonly InferenceComponentSortKey CreationTime = new("CreationTime");
    public static readonly InferenceComponentSortKey Name = new("Name");
    public static readonly InferenceComponentSortKey Status = new("Status");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public InferenceComponentSortKey(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static InferenceComponentSortKey FindValue(string value) => FindValue<InferenceComponentSortKey>(value);

    public static implicit operator InferenceComponentSortKey(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class InferenceComponentStatus : ConstantClass
{
    public static readonly InferenceComponentStatus Creating = new("Creating");
    public static readonly InferenceComponentStatus Deleting = new("Deleting");
    public static readonly InferenceComponentStatus Failed = new("Failed");
    public static readonly InferenceComponentStatus InService = new("InService");
    public static readonly InferenceComponentStatus Updating = new("Updating");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public InferenceComponentStatus(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static InferenceComponentStatus FindValue(string value) => FindValue<InferenceComponentStatus>(value);

    public static implicit operator InferenceComponentStatus(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class InferenceExecutionMode : ConstantClass
{
    public static readonly InferenceExecutionMode Direct = new("Direct");
    public static readonly InferenceExecutionMode Serial = new("Serial");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public InferenceExecutionMode(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static InferenceExecutionMode FindValue(string value) => FindValue<InferenceExecutionMode>(value);

    public static implicit operator InferenceExecutionMode(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class InputMode : ConstantClass
{
    public static readonly InputMode File = new("File");
    public static readonly InputMode Pipe = new("Pipe");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public InputMode(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static InputMode FindValue(string value) => FindValue<InputMode>(value);

    public static implicit operator InputMode(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class JobType : ConstantClass
{
    public static readonly JobType INFERENCE = new("INFERENCE");
    public static readonly JobType NOTEBOOK_KERNEL = new("NOTEBOOK_KERNEL");
    public static readonly JobType TRAINING = new("TRAINING");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public JobType(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static JobType FindValue(string value) => FindValue<JobType>(value);

    public static implicit operator JobType(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class JoinSource : ConstantClass
{
    public static readonly JoinSource Input = new("Input");
    public static readonly JoinSource None = new("None");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public JoinSource(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static JoinSource FindValue(string value) => FindValue<JoinSource>(value);

    public static implicit operator JoinSource(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class LifecycleManagement : ConstantClass
{
    public static readonly LifecycleManagement DISABLED = new("DISABLED");
    public static readonly LifecycleManagement ENABLED = new("ENABLED");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public LifecycleManagement(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static LifecycleManagement FindValue(string value) => FindValue<LifecycleManagement>(value);

    public static implicit operator LifecycleManagement(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class ManagedInstanceScalingScaleInStrategy : ConstantClass
{
    public static readonly ManagedInstanceScalingScaleInStrategy CONSOLIDATION = new("CONSOLIDATION");
    public static readonly ManagedInstanceScalingScaleInStrategy IDLE_RELEASE = new("IDLE_RELEASE");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public ManagedInstanceScalingScaleInStrategy(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static ManagedInstanceScalingScaleInStrategy FindValue(string value) => FindValue<ManagedInstanceScalingScaleInStrategy>(value);

    public static implicit operator ManagedInstanceScalingScaleInStrategy(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class ManagedInstanceScalingStatus : ConstantClass
{
    public static readonly ManagedInstanceScalingStatus DISABLED = new("DISABLED");
    public static readonly ManagedInstanceScalingStatus ENABLED = new("ENABLED");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public ManagedInstanceScalingStatus(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static ManagedInstanceScalingStatus FindValue(string value) => FindValue<ManagedInstanceScalingStatus>(value);

    public static implicit operator ManagedInstanceScalingStatus(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class ManagedStorageType : ConstantClass
{
    public static readonly ManagedStorageType Restricted = new("Restricted");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public ManagedStorageType(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static ManagedStorageType FindValue(string value) => FindValue<ManagedStorageType>(value);

    public static implicit operator ManagedStorageType(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class MlTools : ConstantClass
{
    public static readonly MlTools AutoMl = new("AutoMl");
    public static readonly MlTools Comet = new("Comet");
    public static readonly MlTools DataWrangler = new("DataWrangler");
    public static readonly MlTools Datasets = new("Datasets");
    public static readonly MlTools DeepchecksLLMEvaluation = new("DeepchecksLLMEvaluation");
    public static readonly MlTools EmrClusters = new("EmrClusters");
    public static readonly MlTools Endpoints = new("Endpoints");
    public static readonly MlTools Evaluators = new("Evaluators");
    public static readonly MlTools Experiments = new("Experiments");
    public static readonly MlTools FeatureStore = new("FeatureStore");
    public static readonly MlTools Fiddler = new("Fiddler");
    public static readonly MlTools HyperPodClusters = new("HyperPodClusters");
    public static readonly MlTools InferenceOptimization = new("InferenceOptimization");
    public static readonly MlTools InferenceRecommender = new("InferenceRecommender");
    public static readonly MlTools JumpStart = new("JumpStart");
    public static readonly MlTools LakeraGuard = new("LakeraGuard");
    public static readonly MlTools ModelEvaluation = new("ModelEvaluation");
    public static readonly MlTools Models = new("Models");
    public static readonly MlTools PerformanceEvaluation = new("PerformanceEvaluation");
    public static readonly MlTools Pipelines = new("Pipelines");
    public static readonly MlTools Projects = new("Projects");
    public static readonly MlTools RunningInstances = new("RunningInstances");
    public static readonly MlTools Training = new("Training");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public MlTools(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static MlTools FindValue(string value) => FindValue<MlTools>(value);

    public static implicit operator MlTools(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class ModelApprovalStatus : ConstantClass
{
    public static readonly ModelApprovalStatus Approved = new("Approved");
    public static readonly ModelApprovalStatus PendingManualApproval = new("PendingManualApproval");
    public static readonly ModelApprovalStatus Rejected = new("Rejected");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public ModelApprovalStatus(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static ModelApprovalStatus FindValue(string value) => FindValue<ModelApprovalStatus>(value);

    public static implicit operator ModelApprovalStatus(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class ModelCacheSetting : ConstantClass
{
    public static readonly ModelCacheSetting Disabled = new("Disabled");
    public static readonly ModelCacheSetting Enabled = new("Enabled");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public ModelCacheSetting(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static ModelCacheSetting FindValue(string value) => FindValue<ModelCacheSetting>(value);

    public static implicit operator ModelCacheSetting(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class ModelCardStatus : ConstantClass
{
    public static readonly ModelCardStatus Approved = new("Approved");
    public static readonly ModelCardStatus Archived = new("Archived");
    public static readonly ModelCardStatus Draft = new("Draft");
    public static readonly ModelCardStatus PendingReview = new("PendingReview");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public ModelCardStatus(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static ModelCardStatus FindValue(string value) => FindValue<ModelCardStatus>(value);

    public static implicit operator ModelCardStatus(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class ModelCompressionType : ConstantClass
{
    public static readonly ModelCompressionType Gzip = new("Gzip");
    public static readonly ModelCompressionType None = new("None");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public ModelCompressionType(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static ModelCompressionType FindValue(string value) => FindValue<ModelCompressionType>(value);

    public static implicit operator ModelCompressionType(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class ModelPackageGroupSortBy : ConstantClass
{
    public static readonly ModelPackageGroupSortBy CreationTime = new("CreationTime");
    public static readonly ModelPackageGroupSortBy Name = new("Name");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public ModelPackageGroupSortBy(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static ModelPackageGroupSortBy FindValue(string value) => FindValue<ModelPackageGroupSortBy>(value);

    public static implicit operator ModelPackageGroupSortBy(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class ModelPackageGroupStatus : ConstantClass
{
    public static readonly ModelPackageGroupStatus Completed = new("Completed");
    public static readonly ModelPackageGroupStatus DeleteFailed = new("DeleteFailed");
    public static readonly ModelPackageGroupStatus Deleting = new("Deleting");
    public static readonly ModelPackageGroupStatus Failed = new("Failed");
    public static readonly ModelPackageGroupStatus InProgress = new("InProgress");
    public static readonly ModelPackageGroupStatus Pending = new("Pending");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public ModelPackageGroupStatus(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static ModelPackageGroupStatus FindValue(string value) => FindValue<ModelPackageGroupStatus>(value);

    public static implicit operator ModelPackageGroupStatus(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class ModelPackageRegistrationType : ConstantClass
{
    public static readonly ModelPackageRegistrationType Logged = new("Logged");
    public static readonly ModelPackageRegistrationType Registered = new("Registered");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public ModelPackageRegistrationType(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static ModelPackageRegistrationType FindValue(string value) => FindValue<ModelPackageRegistrationType>(value);

    public static implicit operator ModelPackageRegistrationType(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class ModelPackageSortBy : ConstantClass
{
    public static readonly ModelPackageSortBy CreationTime = new("CreationTime");
    public static readonly ModelPackageSortBy Name = new("Name");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public ModelPackageSortBy(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static ModelPackageSortBy FindValue(string value) => FindValue<ModelPackageSortBy>(value);

    public static implicit operator ModelPackageSortBy(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class ModelPackageStatus : ConstantClass
{
    public static readonly ModelPackageStatus Completed = new("Completed");
    public static readonly ModelPackageStatus Deleting = new("Deleting");
    public static readonly ModelPackageStatus Failed = new("Failed");
    public static readonly ModelPackageStatus InProgress = new("InProgress");
    public static readonly ModelPackageStatus Pending = new("Pending");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public ModelPackageStatus(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static ModelPackageStatus FindValue(string value) => FindValue<ModelPackageStatus>(value);

    public static implicit operator ModelPackageStatus(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class ModelPackageType : ConstantClass
{
    public static readonly ModelPackageType Both = new("Both");
    public static readonly ModelPackageType Unversioned = new("Unversioned");
    public static readonly ModelPackageType Versioned = new("Versioned");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public ModelPackageType(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static ModelPackageType FindValue(string value) => FindValue<ModelPackageType>(value);

    public static implicit operator ModelPackageType(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class ModelSortKey : ConstantClass
{
    public static readonly ModelSortKey CreationTime = new("CreationTime");
    public static readonly ModelSortKey Name = new("Name");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public ModelSortKey(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static ModelSortKey FindValue(string value) => FindValue<ModelSortKey>(value);

    public static implicit operator ModelSortKey(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class NotebookOutputOption : ConstantClass
{
    public static readonly NotebookOutputOption Allowed = new("Allowed");
    public static readonly NotebookOutputOption Disabled = new("Disabled");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public NotebookOutputOption(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static NotebookOutputOption FindValue(string value) => FindValue<NotebookOutputOption>(value);

    public static implicit operator NotebookOutputOption(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class OrderKey : ConstantClass
{
    public static readonly OrderKey Ascending = new("Ascending");
    public static readonly OrderKey Descending = new("Descending");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public OrderKey(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static OrderKey FindValue(string value) => FindValue<OrderKey>(value);

    public static implicit operator OrderKey(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class OutputCompressionType : ConstantClass
{
    public static readonly OutputCompressionType GZIP = new("GZIP");
    public static readonly OutputCompressionType NONE = new("NONE");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public OutputCompressionType(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static OutputCompressionType FindValue(string value) => FindValue<OutputCompressionType>(value);

    public static implicit operator OutputCompressionType(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class Peft : ConstantClass
{
    public static readonly Peft LORA = new("LORA");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public Peft(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static Peft FindValue(string value) => FindValue<Peft>(value);

    public static implicit operator Peft(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class PipelineExecutionStatus : ConstantClass
{
    public static readonly PipelineExecutionStatus Executing = new("Executing");
    public static readonly PipelineExecutionStatus Failed = new("Failed");
    public static readonly PipelineExecutionStatus Stopped = new("Stopped");
    public static readonly PipelineExecutionStatus Stopping = new("Stopping");
    public static readonly PipelineExecutionStatus Succeeded = new("Succeeded");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public PipelineExecutionStatus(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static PipelineExecutionStatus FindValue(string value) => FindValue<PipelineExecutionStatus>(value);

    public static implicit operator PipelineExecutionStatus(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class PipelineStatus : ConstantClass
{
    public static readonly PipelineStatus Active = new("Active");
    public static readonly PipelineStatus Deleting = new("Deleting");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public PipelineStatus(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static PipelineStatus FindValue(string value) => FindValue<PipelineStatus>(value);

    public static implicit operator PipelineStatus(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class ProcessingInstanceType : ConstantClass
{
    public static readonly ProcessingInstanceType MlC42xlarge = new("ml.c4.2xlarge");
    public static readonly ProcessingInstanceType MlC44xlarge = new("ml.c4.4xlarge");
    public static readonly ProcessingInstanceType MlC48xlarge = new("ml.c4.8xlarge");
    public static readonly ProcessingInstanceType MlC4Xlarge = new("ml.c4.xlarge");
    public static readonly ProcessingInstanceType MlC518xlarge = new("ml.c5.18xlarge");
    public static readonly ProcessingInstanceType MlC52xlarge = new("ml.c5.2xlarge");
    public static readonly ProcessingInstanceType MlC54xlarge = new("ml.c5.4xlarge");
    public static readonly ProcessingInstanceType MlC59xlarge = new("ml.c5.9xlarge");
    public static readonly ProcessingInstanceType MlC5Xlarge = new("ml.c5.xlarge");
    public static readonly ProcessingInstanceType MlC6i12xlarge = new("ml.c6i.12xlarge");
    public static readonly ProcessingInstanceType MlC6i16xlarge = new("ml.c6i.16xlarge");
    public static readonly ProcessingInstanceType MlC6i24xlarge = new("ml.c6i.24xlarge");
    public static readonly ProcessingInstanceType MlC6i2xlarge = new("ml.c6i.2xlarge");
    public static readonly ProcessingInstanceType MlC6i32xlarge = new("ml.c6i.32xlarge");
    public static readonly ProcessingInstanceType MlC6i4xlarge = new("ml.c6i.4xlarge");
    public static readonly ProcessingInstanceType MlC6i8xlarge = new("ml.c6i.8xlarge");
    public static readonly ProcessingInstanceType MlC6iXlarge = new("ml.c6i.xlarge");
    public static readonly ProcessingInstanceType MlC7i12xlarge = new("ml.c7i.12xlarge");
    public static readonly ProcessingInstanceType MlC7i16xlarge = new("ml.c7i.16xlarge");
    public static readonly ProcessingInstanceType MlC7i24xlarge = new("ml.c7i.24xlarge");
    public static readonly ProcessingInstanceType MlC7i2xlarge = new("ml.c7i.2xlarge");
    public static readonly ProcessingInstanceType MlC7i48xlarge = new("ml.c7i.48xlarge");
    public static readonly ProcessingInstanceType MlC7i4xlarge = new("ml.c7i.4xlarge");
    public static readonly ProcessingInstanceType MlC7i8xlarge = new("ml.c7i.8xlarge");
    public static readonly ProcessingInstanceType MlC7iLarge = new("ml.c7i.large");
    public static readonly ProcessingInstanceType MlC7iXlarge = new("ml.c7i.xlarge");
    public static readonly ProcessingInstanceType MlG4dn12xlarge = new("ml.g4dn.12xlarge");
    public static readonly ProcessingInstanceType MlG4dn16xlarge = new("ml.g4dn.16xlarge");
    public static readonly ProcessingInstanceType MlG4dn2xlarge = new("ml.g4dn.2xlarge");
    public static readonly ProcessingInstanceType MlG4dn4xlarge = new("ml.g4dn.4xlarge");
    public static readonly ProcessingInstanceType MlG4dn8xlarge = new("ml.g4dn.8xlarge");
    public static readonly ProcessingInstanceType MlG4dnXlarge = new("ml.g4dn.xlarge");
    public static readonly ProcessingInstanceType MlG512xlarge = new("ml.g5.12xlarge");
    public static readonly ProcessingInstanceType MlG516xlarge = new("ml.g5.16xlarge");
    public static readonly ProcessingInstanceType MlG524xlarge = new("ml.g5.24xlarge");
    public static readonly ProcessingInstanceType MlG52xlarge = new("ml.g5.2xlarge");
    public static readonly ProcessingInstanceType MlG548xlarge = new("ml.g5.48xlarge");
    public static readonly ProcessingInstanceType MlG54xlarge = new("ml.g5.4xlarge");
    public static readonly ProcessingInstanceType MlG58xlarge = new("ml.g5.8xlarge");
    public static readonly ProcessingInstanceType MlG5Xlarge = new("ml.g5.xlarge");
    public static readonly ProcessingInstanceType MlG612xlarge = new("ml.g6.12xlarge");
    public static readonly ProcessingInstanceType MlG616xlarge = new("ml.g6.16xlarge");
    public static readonly ProcessingInstanceType MlG624xlarge = new("ml.g6.24xlarge");
    public static readonly ProcessingInstanceType MlG62xlarge = new("ml.g6.2xlarge");
    public static readonly ProcessingInstanceType MlG648xlarge = new("ml.g6.48xlarge");
    public static readonly ProcessingInstanceType MlG64xlarge = new("ml.g6.4xlarge");
    public static readonly ProcessingInstanceType MlG68xlarge = new("ml.g6.8xlarge");
    public static readonly ProcessingInstanceType MlG6Xlarge = new("ml.g6.xlarge");
    public static readonly ProcessingInstanceType MlG6e12xlarge = new("ml.g6e.12xlarge");
    public static readonly ProcessingInstanceType MlG6e16xlarge = new("ml.g6e.16xlarge");
    public static readonly ProcessingInstanceType MlG6e24xlarge = new("ml.g6e.24xlarge");
    public static readonly ProcessingInstanceType MlG6e2xlarge = new("ml.g6e.2xlarge");
    public static readonly ProcessingInstanceType MlG6e48xlarge = new("ml.g6e.48xlarge");
    public static readonly ProcessingInstanceType MlG6e4xlarge = new("ml.g6e.4xlarge");
    public static readonly ProcessingInstanceType MlG6e8xlarge = new("ml.g6e.8xlarge");
    public static readonly ProcessingInstanceType MlG6eXlarge = new("ml.g6e.xlarge");
    public static readonly ProcessingInstanceType MlG712xlarge = new("ml.g7.12xlarge");
    public static readonly ProcessingInstanceType MlG724xlarge = new("ml.g7.24xlarge");
    public static readonly ProcessingInstanceType MlG72xlarge = new("ml.g7.2xlarge");
    public static readonly ProcessingInstanceType MlG748xlarge = new("ml.g7.48xlarge");
    public static readonly ProcessingInstanceType MlG74xlarge = new("ml.g7.4xlarge");
    public static readonly ProcessingInstanceType MlG78xlarge = new("ml.g7.8xlarge");
    public static readonly ProcessingInstanceType MlG7e12xlarge = new("ml.g7e.12xlarge");
    public static readonly ProcessingInstanceType MlG7e24xlarge = new("ml.g7e.24xlarge");
    public static readonly ProcessingInstanceType MlG7e2xlarge = new("ml.g7e.2xlarge");
    public static readonly ProcessingInstanceType MlG7e48xlarge = new("ml.g7e.48xlarge");
    public static readonly ProcessingInstanceType MlG7e4xlarge = new("ml.g7e.4xlarge");
    public static readonly ProcessingInstanceType MlG7e8xlarge = new("ml.g7e.8xlarge");
    public static readonly ProcessingInstanceType MlM410xlarge = new("ml.m4.10xlarge");
    public static readonly ProcessingInstanceType MlM416xlarge = new("ml.m4.16xlarge");
    public static readonly ProcessingInstanceType MlM42xlarge = new("ml.m4.2xlarge");
    public static readonly ProcessingInstanceType MlM44xlarge = new("ml.m4.4xlarge");
    public static readonly ProcessingInstanceType MlM4Xlarge = new("ml.m4.xlarge");
    public static readonly ProcessingInstanceType MlM512xlarge = new("ml.m5.12xlarge");
    public static readonly ProcessingInstanceType MlM524xlarge = new("ml.m5.24xlarge");
    public static readonly ProcessingInstanceType MlM52xlarge = new("ml.m5.2xlarge");
    public static readonly ProcessingInstanceType MlM54xlarge = new("ml.m5.4xlarge");
    public static readonly ProcessingInstanceType MlM5Large = new("ml.m5.large");
    public static readonly ProcessingInstanceType MlM5Xlarge = new("ml.m5.xlarge");
    public static readonly ProcessingInstanceType MlM6i12xlarge = new("ml.m6i.12xlarge");
    public static readonly ProcessingInstanceType MlM6i16xlarge = new("ml.m6i.16xlarge");
    public static readonly ProcessingInstanceType MlM6i24xlarge = new("ml.m6i.24xlarge");
    public static readonly ProcessingInstanceType MlM6i2xlarge = new("ml.m6i.2xlarge");
    public static readonly ProcessingInstanceType MlM6i32xlarge = new("ml.m6i.32xlarge");
    public static readonly ProcessingInstanceType MlM6i4xlarge = new("ml.m6i.4xlarge");
    public static readonly ProcessingInstanceType MlM6i8xlarge = new("ml.m6i.8xlarge");
    public static readonly ProcessingInstanceType MlM6iLarge = new("ml.m6i.large");
    public static readonly ProcessingInstanceType MlM6iXlarge = new("ml.m6i.xlarge");
    public static readonly ProcessingInstanceType MlM7i12xlarge = new("ml.m7i.12xlarge");
    public static readonly ProcessingInstanceType MlM7i16xlarge = new("ml.m7i.16xlarge");
    public static readonly ProcessingInstanceType MlM7i24xlarge = new("ml.m7i.24xlarge");
    public static readonly ProcessingInstanceType MlM7i2xlarge = new("ml.m7i.2xlarge");
    public static readonly ProcessingInstanceType MlM7i48xlarge = new("ml.m7i.48xlarge");
    public static readonly ProcessingInstanceType MlM7i4xlarge = new("ml.m7i.4xlarge");
    public static readonly ProcessingInstanceType MlM7i8xlarge = new("ml.m7i.8xlarge");
    public static readonly ProcessingInstanceType MlM7iLarge = new("ml.m7i.large");
    public static readonly ProcessingInstanceType MlM7iXlarge = new("ml.m7i.xlarge");
    public static readonly ProcessingInstanceType MlP216xlarge = new("ml.p2.16xlarge");
    public static readonly ProcessingInstanceType MlP28xlarge = new("ml.p2.8xlarge");
    public static readonly ProcessingInstanceType MlP2Xlarge = new("ml.p2.xlarge");
    public static readonly ProcessingInstanceType MlP316xlarge = new("ml.p3.16xlarge");
    public static readonly ProcessingInstanceType MlP32xlarge = new("ml.p3.2xlarge");
    public static readonly ProcessingInstanceType MlP38xlarge = new("ml.p3.8xlarge");
    public static readonly ProcessingInstanceType MlP54xlarge = new("ml.p5.4xlarge");
    public static readonly ProcessingInstanceType MlR512xlarge = new("ml.r5.12xlarge");
    public static readonly ProcessingInstanceType MlR516xlarge = new("ml.r5.16xlarge");
    public static readonly ProcessingInstanceType MlR524xlarge = new("ml.r5.24xlarge");
    public static readonly ProcessingInstanceType MlR52xlarge = new("ml.r5.2xlarge");
    public static readonly ProcessingInstanceType MlR54xlarge = new("ml.r5.4xlarge");
    public static readonly ProcessingInstanceType MlR58xlarge = new("ml.r5.8xlarge");
    public static readonly ProcessingInstanceType MlR5Large = new("ml.r5.large");
    public static readonly ProcessingInstanceType MlR5Xlarge = new("ml.r5.xlarge");
    public static readonly ProcessingInstanceType MlR5d12xlarge = new("ml.r5d.12xlarge");
    public static readonly ProcessingInstanceType MlR5d16xlarge = new("ml.r5d.16xlarge");
    public static readonly ProcessingInstanceType MlR5d24xlarge = new("ml.r5d.24xlarge");
    public static readonly ProcessingInstanceType MlR5d2xlarge = new("ml.r5d.2xlarge");
    public static readonly ProcessingInstanceType MlR5d4xlarge = new("ml.r5d.4xlarge");
    public static readonly ProcessingInstanceType MlR5d8xlarge = new("ml.r5d.8xlarge");
    public static readonly ProcessingInstanceType MlR5dLarge = new("ml.r5d.large");
    public static readonly ProcessingInstanceType MlR5dXlarge = new("ml.r5d.xlarge");
    public static readonly ProcessingInstanceType MlR7i12xlarge = new("ml.r7i.12xlarge");
    public static readonly ProcessingInstanceType MlR7i16xlarge = new("ml.r7i.16xlarge");
    public static readonly ProcessingInstanceType MlR7i24xlarge = new("ml.r7i.24xlarge");
    public static readonly ProcessingInstanceType MlR7i2xlarge = new("ml.r7i.2xlarge");
    public static readonly ProcessingInstanceType MlR7i48xlarge = new("ml.r7i.48xlarge");
    public static readonly ProcessingInstanceType MlR7i4xlarge = new("ml.r7i.4xlarge");
    public static readonly ProcessingInstanceType MlR7i8xlarge = new("ml.r7i.8xlarge");
    public static readonly ProcessingInstanceType MlR7iLarge = new("ml.r7i.large");
    public static readonly ProcessingInstanceType MlR7iXlarge = new("ml.r7i.xlarge");
    public static readonly ProcessingInstanceType MlT32xlarge = new("ml.t3.2xlarge");
    public static readonly ProcessingInstanceType MlT3Large = new("ml.t3.large");
    public static readonly ProcessingInstanceType MlT3Medium = new("ml.t3.medium");
    public static readonly ProcessingInstanceType MlT3Xlarge = new("ml.t3.xlarge");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public ProcessingInstanceType(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static ProcessingInstanceType FindValue(string value) => FindValue<ProcessingInstanceType>(value);

    public static implicit operator ProcessingInstanceType(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class ProcessingJobStatus : ConstantClass
{
    public static readonly ProcessingJobStatus Completed = new("Completed");
    public static readonly ProcessingJobStatus Failed = new("Failed");
    public static readonly ProcessingJobStatus InProgress = new("InProgress");
    public static readonly ProcessingJobStatus Stopped = new("Stopped");
    public static readonly ProcessingJobStatus Stopping = new("Stopping");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public ProcessingJobStatus(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static ProcessingJobStatus FindValue(string value) => FindValue<ProcessingJobStatus>(value);

    public static implicit operator ProcessingJobStatus(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class ProcessingS3CompressionType : ConstantClass
{
    public static readonly ProcessingS3CompressionType Gzip = new("Gzip");
    public static readonly ProcessingS3CompressionType None = new("None");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public ProcessingS3CompressionType(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static ProcessingS3CompressionType FindValue(string value) => FindValue<ProcessingS3CompressionType>(value);

    public static implicit operator ProcessingS3CompressionType(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class ProcessingS3DataDistributionType : ConstantClass
{
    public static readonly ProcessingS3DataDistributionType FullyReplicated = new("FullyReplicated");
    public static readonly ProcessingS3DataDistributionType ShardedByS3Key = new("ShardedByS3Key");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public ProcessingS3DataDistributionType(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static ProcessingS3DataDistributionType FindValue(string value) => FindValue<ProcessingS3DataDistributionType>(value);

    public static implicit operator ProcessingS3DataDistributionType(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class ProcessingS3DataType : ConstantClass
{
    public static readonly ProcessingS3DataType ManifestFile = new("ManifestFile");
    public static readonly ProcessingS3DataType S3Prefix = new("S3Prefix");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public ProcessingS3DataType(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static ProcessingS3DataType FindValue(string value) => FindValue<ProcessingS3DataType>(value);

    public static implicit operator ProcessingS3DataType(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class ProcessingS3InputMode : ConstantClass
{
    public static readonly ProcessingS3InputMode File = new("File");
    public static readonly ProcessingS3InputMode Pipe = new("Pipe");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public ProcessingS3InputMode(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static ProcessingS3InputMode FindValue(string value) => FindValue<ProcessingS3InputMode>(value);

    public static implicit operator ProcessingS3InputMode(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class ProcessingS3UploadMode : ConstantClass
{
    public static readonly ProcessingS3UploadMode Continuous = new("Continuous");
    public static readonly ProcessingS3UploadMode EndOfJob = new("EndOfJob");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public ProcessingS3UploadMode(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static ProcessingS3UploadMode FindValue(string value) => FindValue<ProcessingS3UploadMode>(value);

    public static implicit operator ProcessingS3UploadMode(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class Processor : ConstantClass
{
    public static readonly Processor CPU = new("CPU");
    public static readonly Processor GPU = new("GPU");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public Processor(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static Processor FindValue(string value) => FindValue<Processor>(value);

    public static implicit operator Processor(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class ProductionVariantAcceleratorType : ConstantClass
{
    public static readonly ProductionVariantAcceleratorType MlEia1Large = new("ml.eia1.large");
    public static readonly ProductionVariantAcceleratorType MlEia1Medium = new("ml.eia1.medium");
    public static readonly ProductionVariantAcceleratorType MlEia1Xlarge = new("ml.eia1.xlarge");
    public static readonly ProductionVariantAcceleratorType MlEia2Large = new("ml.eia2.large");
    public static readonly ProductionVariantAcceleratorType MlEia2Medium = new("ml.eia2.medium");
    public static readonly ProductionVariantAcceleratorType MlEia2Xlarge = new("ml.eia2.xlarge");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public ProductionVariantAcceleratorType(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static ProductionVariantAcceleratorType FindValue(string value) => FindValue<ProductionVariantAcceleratorType>(value);

    public static implicit operator ProductionVariantAcceleratorType(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class ProductionVariantInferenceAmiVersion : ConstantClass
{
    public static readonly ProductionVariantInferenceAmiVersion Al2AmiSagemakerInferenceGpu2 = new("al2-ami-sagemaker-inference-gpu-2");
    public static readonly ProductionVariantInferenceAmiVersion Al2AmiSagemakerInferenceGpu21 = new("al2-ami-sagemaker-inference-gpu-2-1");
    public static readonly ProductionVariantInferenceAmiVersion Al2AmiSagemakerInferenceGpu31 = new("al2-ami-sagemaker-inference-gpu-3-1");
    public static readonly ProductionVariantInferenceAmiVersion Al2AmiSagemakerInferenceNeuron2 = new("al2-ami-sagemaker-inference-neuron-2");
    public static readonly ProductionVariantInferenceAmiVersion Al2023AmiSagemakerInferenceGpu41 = new("al2023-ami-sagemaker-inference-gpu-4-1");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public ProductionVariantInferenceAmiVersion(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static ProductionVariantInferenceAmiVersion FindValue(string value) => FindValue<ProductionVariantInferenceAmiVersion>(value);

    public static implicit operator ProductionVariantInferenceAmiVersion(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class ProductionVariantInstanceType : ConstantClass
{
    public static readonly ProductionVariantInstanceType MlC42xlarge = new("ml.c4.2xlarge");
    public static readonly ProductionVariantInstanceType MlC44xlarge = new("ml.c4.4xlarge");
    public static readonly ProductionVariantInstanceType MlC48xlarge = new("ml.c4.8xlarge");
    public static readonly ProductionVariantInstanceType MlC4Large = new("ml.c4.large");
    public static readonly ProductionVariantInstanceType MlC4Xlarge = new("ml.c4.xlarge");
    public static readonly ProductionVariantInstanceType MlC518xlarge = new("ml.c5.18xlarge");
    public static readonly ProductionVariantInstanceType MlC52xlarge = new("ml.c5.2xlarge");
    public static readonly ProductionVariantInstanceType MlC54xlarge = new("ml.c5.4xlarge");
    public static readonly ProductionVariantInstanceType MlC59xlarge = new("ml.c5.9xlarge");
    public static readonly ProductionVariantInstanceType MlC5Large = new("ml.c5.large");
    public static readonly ProductionVariantInstanceType MlC5Xlarge = new("ml.c5.xlarge");
    public static readonly ProductionVariantInstanceType MlC5d18xlarge = new("ml.c5d.18xlarge");
    public static readonly ProductionVariantInstanceType MlC5d2xlarge = new("ml.c5d.2xlarge");
    public static readonly ProductionVariantInstanceType MlC5d4xlarge = new("ml.c5d.4xlarge");
    public static readonly ProductionVariantInstanceType MlC5d9xlarge = new("ml.c5d.9xlarge");
    public static readonly ProductionVariantInstanceType MlC5dLarge = new("ml.c5d.large");
    public static readonly ProductionVariantInstanceType MlC5dXlarge = new("ml.c5d.xlarge");
    public static readonly ProductionVariantInstanceType MlC6g12xlarge = new("ml.c6g.12xlarge");
    public static readonly ProductionVariantInstanceType MlC6g16xlarge = new("ml.c6g.16xlarge");
    public static readonly ProductionVariantInstanceType MlC6g2xlarge = new("ml.c6g.2xlarge");
    public static readonly ProductionVariantInstanceType MlC6g4xlarge = new("ml.c6g.4xlarge");
    public static readonly ProductionVariantInstanceType MlC6g8xlarge = new("ml.c6g.8xlarge");
    public static readonly ProductionVariantInstanceType MlC6gLarge = new("ml.c6g.large");
    public static readonly ProductionVariantInstanceType MlC6gXlarge = new("ml.c6g.xlarge");
    public static readonly ProductionVariantInstanceType MlC6gd12xlarge = new("ml.c6gd.12xlarge");
    public static readonly ProductionVariantInstanceType MlC6gd16xlarge = new("ml.c6gd.16xlarge");
    public static readonly ProductionVariantInstanceType MlC6gd2xlarge = new("ml.c6gd.2xlarge");
    public static readonly ProductionVariantInstanceType MlC6gd4xlarge = new("ml.c6gd.4xlarge");
    public static readonly ProductionVariantInstanceType MlC6gd8xlarge = new("ml.c6gd.8xlarge");
    public static readonly ProductionVariantInstanceType MlC6gdLarge = new("ml.c6gd.large");
    public static readonly ProductionVariantInstanceType MlC6gdXlarge = new("ml.c6gd.xlarge");
    public static readonly ProductionVariantInstanceType MlC6gn12xlarge = new("ml.c6gn.12xlarge");
    public static readonly ProductionVariantInstanceType MlC6gn16xlarge = new("ml.c6gn.16xlarge");
    public static readonly ProductionVariantInstanceType MlC6gn2xlarge = new("ml.c6gn.2xlarge");
    public static readonly ProductionVariantInstanceType MlC6gn4xlarge = new("ml.c6gn.4xlarge");
    public static readonly ProductionVariantInstanceType MlC6gn8xlarge = new("ml.c6gn.8xlarge");
    public static readonly ProductionVariantInstanceType MlC6gnLarge = new("ml.c6gn.large");
    public static readonly ProductionVariantInstanceType MlC6gnXlarge = new("ml.c6gn.xlarge");
    public static readonly ProductionVariantInstanceType MlC6i12xlarge = new("ml.c6i.12xlarge");
    public static readonly ProductionVariantInstanceType MlC6i16xlarge = new("ml.c6i.16xlarge");
    public static readonly ProductionVariantInstanceType MlC6i24xlarge = new("ml.c6i.24xlarge");
    public static readonly ProductionVariantInstanceType MlC6i2xlarge = new("ml.c6i.2xlarge");
    public static readonly ProductionVariantInstanceType MlC6i32xlarge = new("ml.c6i.32xlarge");
    public static readonly ProductionVariantInstanceType MlC6i4xlarge = new("ml.c6i.4xlarge");
    public static readonly ProductionVariantInstanceType MlC6i8xlarge = new("ml.c6i.8xlarge");
    public static readonly ProductionVariantInstanceType MlC6iLarge = new("ml.c6i.large");
    public static readonly ProductionVariantInstanceType MlC6iXlarge = new("ml.c6i.xlarge");
    public static readonly ProductionVariantInstanceType MlC6in12xlarge = new("ml.c6in.12xlarge");
    public static readonly ProductionVariantInstanceType MlC6in16xlarge = new("ml.c6in.16xlarge");
    public static readonly ProductionVariantInstanceType MlC6in24xlarge = new("ml.c6in.24xlarge");
    public static readonly ProductionVariantInstanceType MlC6in2xlarge = new("ml.c6in.2xlarge");
    public static readonly ProductionVariantInstanceType MlC6in32xlarge = new("ml.c6in.32xlarge");
    public static readonly ProductionVariantInstanceType MlC6in4xlarge = new("ml.c6in.4xlarge");
    public static readonly ProductionVariantInstanceType MlC6in8xlarge = new("ml.c6in.8xlarge");
    public static readonly ProductionVariantInstanceType MlC6inLarge = new("ml.c6in.large");
    public static readonly ProductionVariantInstanceType MlC6inXlarge = new("ml.c6in.xlarge");
    public static readonly ProductionVariantInstanceType MlC7g12xlarge = new("ml.c7g.12xlarge");
    public static readonly ProductionVariantInstanceType MlC7g16xlarge = new("ml.c7g.16xlarge");
    public static readonly ProductionVariantInstanceType MlC7g2xlarge = new("ml.c7g.2xlarge");
    public static readonly ProductionVariantInstanceType MlC7g4xlarge = new("ml.c7g.4xlarge");
    public static readonly ProductionVariantInstanceType MlC7g8xlarge = new("ml.c7g.8xlarge");
    public static readonly ProductionVariantInstanceType MlC7gLarge = new("ml.c7g.large");
    public static readonly ProductionVariantInstanceType MlC7gXlarge = new("ml.c7g.xlarge");
    public static readonly ProductionVariantInstanceType MlC7i12xlarge = new("ml.c7i.12xlarge");
    public static readonly ProductionVariantInstanceType MlC7i16xlarge = new("ml.c7i.16xlarge");
    public static readonly ProductionVariantInstanceType MlC7i24xlarge = new("ml.c7i.24xlarge");
    public static readonly ProductionVariantInstanceType MlC7i2xlarge = new("ml.c7i.2xlarge");
    public static readonly ProductionVariantInstanceType MlC7i48xlarge = new("ml.c7i.48xlarge");
    public static readonly ProductionVariantInstanceType MlC7i4xlarge = new("ml.c7i.4xlarge");
    public static readonly ProductionVariantInstanceType MlC7i8xlarge = new("ml.c7i.8xlarge");
    public static readonly ProductionVariantInstanceType MlC7iLarge = new("ml.c7i.large");
    public static readonly ProductionVariantInstanceType MlC7iXlarge = new("ml.c7i.xlarge");
    public static readonly ProductionVariantInstanceType MlC8g12xlarge = new("ml.c8g.12xlarge");
    public static readonly ProductionVariantInstanceType MlC8g16xlarge = new("ml.c8g.16xlarge");
    public static readonly ProductionVariantInstanceType MlC8g24xlarge = new("ml.c8g.24xlarge");
    public static readonly ProductionVariantInstanceType MlC8g2xlarge = new("ml.c8g.2xlarge");
    public static readonly ProductionVariantInstanceType MlC8g48xlarge = new("ml.c8g.48xlarge");
    public static readonly ProductionVariantInstanceType MlC8g4xlarge = new("ml.c8g.4xlarge");
    public static readonly ProductionVariantInstanceType MlC8g8xlarge = new("ml.c8g.8xlarge");
    public static readonly ProductionVariantInstanceType MlC8gLarge = new("ml.c8g.large");
    public static readonly ProductionVariantInstanceType MlC8gMedium = new("ml.c8g.medium");
    public static readonly ProductionVariantInstanceType MlC8gXlarge = new("ml.c8g.xlarge");
    public static readonly ProductionVariantInstanceType MlDl124xlarge = new("ml.dl1.24xlarge");
    public static readonly ProductionVariantInstanceType MlG4dn12xlarge = new("ml.g4dn.12xlarge");
    public static readonly ProductionVariantInstanceType MlG4dn16xlarge = new("ml.g4dn.16xlarge");
    public static readonly ProductionVariantInstanceType MlG4dn2xlarge = new("ml.g4dn.2xlarge");
    public static readonly ProductionVariantInstanceType MlG4dn4xlarge = new("ml.g4dn.4xlarge");
    public static readonly ProductionVariantInstanceType MlG4dn8xlarge = new("ml.g4dn.8xlarge");
    public static readonly ProductionVariantInstanceType MlG4dnXlarge = new("ml.g4dn.xlarge");
    public static readonly ProductionVariantInstanceType MlG512xlarge = new("ml.g5.12xlarge");
    public static readonly ProductionVariantInstanceType MlG516xlarge = new("ml.g5.16xlarge");
    public static readonly ProductionVariantInstanceType MlG524xlarge = new("ml.g5.24xlarge");
    public static readonly ProductionVariantInstanceType MlG52xlarge = new("ml.g5.2xlarge");
    public static readonly ProductionVariantInstanceType MlG548xlarge = new("ml.g5.48xlarge");
    public static readonly ProductionVariantInstanceType MlG54xlarge = new("ml.g5.4xlarge");
    public static readonly ProductionVariantInstanceType MlG58xlarge = new("ml.g5.8xlarge");
    public static readonly ProductionVariantInstanceType MlG5Xlarge = new("ml.g5.xlarge");
    public static readonly ProductionVariantInstanceType MlG612xlarge = new("ml.g6.12xlarge");
    public static readonly ProductionVariantInstanceType MlG616xlarge = new("ml.g6.16xlarge");
    public static readonly ProductionVariantInstanceType MlG624xlarge = new("ml.g6.24xlarge");
    public static readonly ProductionVariantInstanceType MlG62xlarge = new("ml.g6.2xlarge");
    public static readonly ProductionVariantInstanceType MlG648xlarge = new("ml.g6.48xlarge");
    public static readonly ProductionVariantInstanceType MlG64xlarge = new("ml.g6.4xlarge");
    public static readonly ProductionVariantInstanceType MlG68xlarge = new("ml.g6.8xlarge");
    public static readonly ProductionVariantInstanceType MlG6Xlarge = new("ml.g6.xlarge");
    public static readonly ProductionVariantInstanceType MlG6e12xlarge = new("ml.g6e.12xlarge");
    public static readonly ProductionVariantInstanceType MlG6e16xlarge = new("ml.g6e.16xlarge");
    public static readonly ProductionVariantInstanceType MlG6e24xlarge = new("ml.g6e.24xlarge");
    public static readonly ProductionVariantInstanceType MlG6e2xlarge = new("ml.g6e.2xlarge");
    public static readonly ProductionVariantInstanceType MlG6e48xlarge = new("ml.g6e.48xlarge");
    public static readonly ProductionVariantInstanceType MlG6e4xlarge = new("ml.g6e.4xlarge");
    public static readonly ProductionVariantInstanceType MlG6e8xlarge = new("ml.g6e.8xlarge");
    public static readonly ProductionVariantInstanceType MlG6eXlarge = new("ml.g6e.xlarge");
    public static readonly ProductionVariantInstanceType MlG712xlarge = new("ml.g7.12xlarge");
    public static readonly ProductionVariantInstanceType MlG724xlarge = new("ml.g7.24xlarge");
    public static readonly ProductionVariantInstanceType MlG72xlarge = new("ml.g7.2xlarge");
    public static readonly ProductionVariantInstanceType MlG748xlarge = new("ml.g7.48xlarge");
    public static readonly ProductionVariantInstanceType MlG74xlarge = new("ml.g7.4xlarge");
    public static readonly ProductionVariantInstanceType MlG78xlarge = new("ml.g7.8xlarge");
    public static readonly ProductionVariantInstanceType MlG7e12xlarge = new("ml.g7e.12xlarge");
    public static readonly ProductionVariantInstanceType MlG7e24xlarge = new("ml.g7e.24xlarge");
    public static readonly ProductionVariantInstanceType MlG7e2xlarge = new("ml.g7e.2xlarge");
    public static readonly ProductionVariantInstanceType MlG7e48xlarge = new("ml.g7e.48xlarge");
    public static readonly ProductionVariantInstanceType MlG7e4xlarge = new("ml.g7e.4xlarge");
    public static readonly ProductionVariantInstanceType MlG7e8xlarge = new("ml.g7e.8xlarge");
    public static readonly ProductionVariantInstanceType MlInf124xlarge = new("ml.inf1.24xlarge");
    public static readonly ProductionVariantInstanceType MlInf12xlarge = new("ml.inf1.2xlarge");
    public static readonly ProductionVariantInstanceType MlInf16xlarge = new("ml.inf1.6xlarge");
    public static readonly ProductionVariantInstanceType MlInf1Xlarge = new("ml.inf1.xlarge");
    public static readonly ProductionVariantInstanceType MlInf224xlarge = new("ml.inf2.24xlarge");
    public static readonly ProductionVariantInstanceType MlInf248xlarge = new("ml.inf2.48xlarge");
    public static readonly ProductionVariantInstanceType MlInf28xlarge = new("ml.inf2.8xlarge");
    public static readonly ProductionVariantInstanceType MlInf2Xlarge = new("ml.inf2.xlarge");
    public static readonly ProductionVariantInstanceType MlM410xlarge = new("ml.m4.10xlarge");
    public static readonly ProductionVariantInstanceType MlM416xlarge = new("ml.m4.16xlarge");
    public static readonly ProductionVariantInstanceType MlM42xlarge = new("ml.m4.2xlarge");
    public static readonly ProductionVariantInstanceType MlM44xlarge = new("ml.m4.4xlarge");
    public static readonly ProductionVariantInstanceType MlM4Xlarge = new("ml.m4.xlarge");
    public static readonly ProductionVariantInstanceType MlM512xlarge = new("ml.m5.12xlarge");
    public static readonly ProductionVariantInstanceType MlM524xlarge = new("ml.m5.24xlarge");
    public static readonly ProductionVariantInstanceType MlM52xlarge = new("ml.m5.2xlarge");
    public static readonly ProductionVariantInstanceType MlM54xlarge = new("ml.m5.4xlarge");
    public static readonly ProductionVariantInstanceType MlM5Large = new("ml.m5.large");
    public static readonly ProductionVariantInstanceType MlM5Xlarge = new("ml.m5.xlarge");
    public static readonly ProductionVariantInstanceType MlM5d12xlarge = new("ml.m5d.12xlarge");
    public static readonly ProductionVariantInstanceType MlM5d24xlarge = new("ml.m5d.24xlarge");
    public static readonly ProductionVariantInstanceType MlM5d2xlarge = new("ml.m5d.2xlarge");
    public static readonly ProductionVariantInstanceType MlM5d4xlarge = new("ml.m5d.4xlarge");
    public static readonly ProductionVariantInstanceType MlM5dLarge = new("ml.m5d.large");
    public static readonly ProductionVariantInstanceType MlM5dXlarge = new("ml.m5d.xlarge");
    public static readonly ProductionVariantInstanceType MlM6g12xlarge = new("ml.m6g.12xlarge");
    public static readonly ProductionVariantInstanceType MlM6g16xlarge = new("ml.m6g.16xlarge");
    public static readonly ProductionVariantInstanceType MlM6g2xlarge = new("ml.m6g.2xlarge");
    public static readonly ProductionVariantInstanceType MlM6g4xlarge = new("ml.m6g.4xlarge");
    public static readonly ProductionVariantInstanceType MlM6g8xlarge = new("ml.m6g.8xlarge");
    public static readonly ProductionVariantInstanceType MlM6gLarge = new("ml.m6g.large");
    public static readonly ProductionVariantInstanceType MlM6gXlarge = new("ml.m6g.xlarge");
    public static readonly ProductionVariantInstanceType MlM6gd12xlarge = new("ml.m6gd.12xlarge");
    public static readonly ProductionVariantInstanceType MlM6gd16xlarge = new("ml.m6gd.16xlarge");
    public static readonly ProductionVariantInstanceType MlM6gd2xlarge = new("ml.m6gd.2xlarge");
    public static readonly ProductionVariantInstanceType MlM6gd4xlarge = new("ml.m6gd.4xlarge");
    public static readonly ProductionVariantInstanceType MlM6gd8xlarge = new("ml.m6gd.8xlarge");
    public static readonly ProductionVariantInstanceType MlM6gdLarge = new("ml.m6gd.large");
    public static readonly ProductionVariantInstanceType MlM6gdXlarge = new("ml.m6gd.xlarge");
    public static readonly ProductionVariantInstanceType MlM6i12xlarge = new("ml.m6i.12xlarge");
    public static readonly ProductionVariantInstanceType MlM6i16xlarge = new("ml.m6i.16xlarge");
    public static readonly ProductionVariantInstanceType MlM6i24xlarge = new("ml.m6i.24xlarge");
    public static readonly ProductionVariantInstanceType MlM6i2xlarge = new("ml.m6i.2xlarge");
    public static readonly ProductionVariantInstanceType MlM6i32xlarge = new("ml.m6i.32xlarge");
    public static readonly ProductionVariantInstanceType MlM6i4xlarge = new("ml.m6i.4xlarge");
    public static readonly ProductionVariantInstanceType MlM6i8xlarge = new("ml.m6i.8xlarge");
    public static readonly ProductionVariantInstanceType MlM6iLarge = new("ml.m6i.large");
    public static readonly ProductionVariantInstanceType MlM6iXlarge = new("ml.m6i.xlarge");
    public static readonly ProductionVariantInstanceType MlM7i12xlarge = new("ml.m7i.12xlarge");
    public static readonly ProductionVariantInstanceType MlM7i16xlarge = new("ml.m7i.16xlarge");
    public static readonly ProductionVariantInstanceType MlM7i24xlarge = new("ml.m7i.24xlarge");
    public static readonly ProductionVariantInstanceType MlM7i2xlarge = new("ml.m7i.2xlarge");
    public static readonly ProductionVariantInstanceType MlM7i48xlarge = new("ml.m7i.48xlarge");
    public static readonly ProductionVariantInstanceType MlM7i4xlarge = new("ml.m7i.4xlarge");
    public static readonly ProductionVariantInstanceType MlM7i8xlarge = new("ml.m7i.8xlarge");
    public static readonly ProductionVariantInstanceType MlM7iLarge = new("ml.m7i.large");
    public static readonly ProductionVariantInstanceType MlM7iXlarge = new("ml.m7i.xlarge");
    public static readonly ProductionVariantInstanceType MlM8g12xlarge = new("ml.m8g.12xlarge");
    public static readonly ProductionVariantInstanceType MlM8g16xlarge = new("ml.m8g.16xlarge");
    public static readonly ProductionVariantInstanceType MlM8g24xlarge = new("ml.m8g.24xlarge");
    public static readonly ProductionVariantInstanceType MlM8g2xlarge = new("ml.m8g.2xlarge");
    public static readonly ProductionVariantInstanceType MlM8g48xlarge = new("ml.m8g.48xlarge");
    public static readonly ProductionVariantInstanceType MlM8g4xlarge = new("ml.m8g.4xlarge");
    public static readonly ProductionVariantInstanceType MlM8g8xlarge = new("ml.m8g.8xlarge");
    public static readonly ProductionVariantInstanceType MlM8gLarge = new("ml.m8g.large");
    public static readonly ProductionVariantInstanceType MlM8gMedium = new("ml.m8g.medium");
    public static readonly ProductionVariantInstanceType MlM8gXlarge = new("ml.m8g.xlarge");
    public static readonly ProductionVariantInstanceType MlP216xlarge = new("ml.p2.16xlarge");
    public static readonly ProductionVariantInstanceType MlP28xlarge = new("ml.p2.8xlarge");
    public static readonly ProductionVariantInstanceType MlP2Xlarge = new("ml.p2.xlarge");
    public static readonly ProductionVariantInstanceType MlP316xlarge = new("ml.p3.16xlarge");
    public static readonly ProductionVariantInstanceType MlP32xlarge = new("ml.p3.2xlarge");
    public static readonly ProductionVariantInstanceType MlP38xlarge = new("ml.p3.8xlarge");
    public static readonly ProductionVariantInstanceType MlP4d24xlarge = new("ml.p4d.24xlarge");
    public static readonly ProductionVariantInstanceType MlP4de24xlarge = new("ml.p4de.24xlarge");
    public static readonly ProductionVariantInstanceType MlP548xlarge = new("ml.p5.48xlarge");
    public static readonly ProductionVariantInstanceType MlP54xlarge = new("ml.p5.4xlarge");
    public static readonly ProductionVariantInstanceType MlP5e48xlarge = new("ml.p5e.48xlarge");
    public static readonly ProductionVariantInstanceType MlP5en48xlarge = new("ml.p5en.48xlarge");
    public static readonly ProductionVariantInstanceType MlP6B20048xlarge = new("ml.p6-b200.48xlarge");
    public static readonly ProductionVariantInstanceType MlP6B30048xlarge = new("ml.p6-b300.48xlarge");
    public static readonly ProductionVariantInstanceType MlP6eGb20036xlarge = new("ml.p6e-gb200.36xlarge");
    public static readonly ProductionVariantInstanceType MlR512xlarge = new("ml.r5.12xlarge");
    public static readonly ProductionVariantInstanceType MlR524xlarge = new("ml.r5.24xlarge");
    public static readonly ProductionVariantInstanceType MlR52xlarge = new("ml.r5.2xlarge");
    public static readonly ProductionVariantInstanceType MlR54xlarge = new("ml.r5.4xlarge");
    public static readonly ProductionVariantInstanceType MlR5Large = new("ml.r5.large");
    public static readonly ProductionVariantInstanceType MlR5Xlarge = new("ml.r5.xlarge");
    public static readonly ProductionVariantInstanceType MlR5d12xlarge = new("ml.r5d.12xlarge");
    public static readonly ProductionVariantInstanceType MlR5d24xlarge = new("ml.r5d.24xlarge");
    public static readonly ProductionVariantInstanceType MlR5d2xlarge = new("ml.r5d.2xlarge");
    public static readonly ProductionVariantInstanceType MlR5d4xlarge = new("ml.r5d.4xlarge");
    public static readonly ProductionVariantInstanceType MlR5dLarge = new("ml.r5d.large");
    public static readonly ProductionVariantInstanceType MlR5dXlarge = new("ml.r5d.xlarge");
    public static readonly ProductionVariantInstanceType MlR6g12xlarge = new("ml.r6g.12xlarge");
    public static readonly ProductionVariantInstanceType MlR6g16xlarge = new("ml.r6g.16xlarge");
    public static readonly ProductionVariantInstanceType MlR6g2xlarge = new("ml.r6g.2xlarge");
    public static readonly ProductionVariantInstanceType MlR6g4xlarge = new("ml.r6g.4xlarge");
    public static readonly ProductionVariantInstanceType MlR6g8xlarge = new("ml.r6g.8xlarge");
    public static readonly ProductionVariantInstanceType MlR6gLarge = new("ml.r6g.large");
    public static readonly ProductionVariantInstanceType MlR6gXlarge = new("ml.r6g.xlarge");
    public static readonly ProductionVariantInstanceType MlR6gd12xlarge = new("ml.r6gd.12xlarge");
    public static readonly ProductionVariantInstanceType MlR6gd16xlarge = new("ml.r6gd.16xlarge");
    public static readonly ProductionVariantInstanceType MlR6gd2xlarge = new("ml.r6gd.2xlarge");
    public static readonly ProductionVariantInstanceType MlR6gd4xlarge = new("ml.r6gd.4xlarge");
    public static readonly ProductionVariantInstanceType MlR6gd8xlarge = new("ml.r6gd.8xlarge");
    public static readonly ProductionVariantInstanceType MlR6gdLarge = new("ml.r6gd.large");
    public static readonly ProductionVariantInstanceType MlR6gdXlarge = new("ml.r6gd.xlarge");
    public static readonly ProductionVariantInstanceType MlR6i12xlarge = new("ml.r6i.12xlarge");
    public static readonly ProductionVariantInstanceType MlR6i16xlarge = new("ml.r6i.16xlarge");
    public static readonly ProductionVariantInstanceType MlR6i24xlarge = new("ml.r6i.24xlarge");
    public static readonly ProductionVariantInstanceType MlR6i2xlarge = new("ml.r6i.2xlarge");
    public static readonly ProductionVariantInstanceType MlR6i32xlarge = new("ml.r6i.32xlarge");
    public static readonly ProductionVariantInstanceType MlR6i4xlarge = new("ml.r6i.4xlarge");
    public static readonly ProductionVariantInstanceType MlR6i8xlarge = new("ml.r6i.8xlarge");
    public static readonly ProductionVariantInstanceType MlR6iLarge = new("ml.r6i.large");
    public static readonly ProductionVariantInstanceType MlR6iXlarge = new("ml.r6i.xlarge");
    public static readonly ProductionVariantInstanceType MlR7gd12xlarge = new("ml.r7gd.12xlarge");
    public static readonly ProductionVariantInstanceType MlR7gd16xlarge = new("ml.r7gd.16xlarge");
    public static readonly ProductionVariantInstanceType MlR7gd2xlarge = new("ml.r7gd.2xlarge");
    public static readonly ProductionVariantInstanceType MlR7gd4xlarge = new("ml.r7gd.4xlarge");
    public static readonly ProductionVariantInstanceType MlR7gd8xlarge = new("ml.r7gd.8xlarge");
    public static readonly ProductionVariantInstanceType MlR7gdLarge = new("ml.r7gd.large");
    public static readonly ProductionVariantInstanceType MlR7gdMedium = new("ml.r7gd.medium");
    public static readonly ProductionVariantInstanceType MlR7gdXlarge = new("ml.r7gd.xlarge");
    public static readonly ProductionVariantInstanceType MlR7i12xlarge = new("ml.r7i.12xlarge");
    public static readonly ProductionVariantInstanceType MlR7i16xlarge = new("ml.r7i.16xlarge");
    public static readonly ProductionVariantInstanceType MlR7i24xlarge = new("ml.r7i.24xlarge");
    public static readonly ProductionVariantInstanceType MlR7i2xlarge = new("ml.r7i.2xlarge");
    public static readonly ProductionVariantInstanceType MlR7i48xlarge = new("ml.r7i.48xlarge");
    public static readonly ProductionVariantInstanceType MlR7i4xlarge = new("ml.r7i.4xlarge");
    public static readonly ProductionVariantInstanceType MlR7i8xlarge = new("ml.r7i.8xlarge");
    public static readonly ProductionVariantInstanceType MlR7iLarge = new("ml.r7i.large");
    public static readonly ProductionVariantInstanceType MlR7iXlarge = new("ml.r7i.xlarge");
    public static readonly ProductionVariantInstanceType MlR8g12xlarge = new("ml.r8g.12xlarge");
    public static readonly ProductionVariantInstanceType MlR8g16xlarge = new("ml.r8g.16xlarge");
    public static readonly ProductionVariantInstanceType MlR8g24xlarge = new("ml.r8g.24xlarge");
    public static readonly ProductionVariantInstanceType MlR8g2xlarge = new("ml.r8g.2xlarge");
    public static readonly ProductionVariantInstanceType MlR8g48xlarge = new("ml.r8g.48xlarge");
    public static readonly ProductionVariantInstanceType MlR8g4xlarge = new("ml.r8g.4xlarge");
    public static readonly ProductionVariantInstanceType MlR8g8xlarge = new("ml.r8g.8xlarge");
    public static readonly ProductionVariantInstanceType MlR8gLarge = new("ml.r8g.large");
    public static readonly ProductionVariantInstanceType MlR8gMedium = new("ml.r8g.medium");
    public static readonly ProductionVariantInstanceType MlR8gXlarge = new("ml.r8g.xlarge");
    public static readonly ProductionVariantInstanceType MlT22xlarge = new("ml.t2.2xlarge");
    public static readonly ProductionVariantInstanceType MlT2Large = new("ml.t2.large");
    public static readonly ProductionVariantInstanceType MlT2Medium = new("ml.t2.medium");
    public static readonly ProductionVariantInstanceType MlT2Xlarge = new("ml.t2.xlarge");
    public static readonly ProductionVariantInstanceType MlTrn12xlarge = new("ml.trn1.2xlarge");
    public static readonly ProductionVariantInstanceType MlTrn132xlarge = new("ml.trn1.32xlarge");
    public static readonly ProductionVariantInstanceType MlTrn1n32xlarge = new("ml.trn1n.32xlarge");
    public static readonly ProductionVariantInstanceType MlTrn248xlarge = new("ml.trn2.48xlarge");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public ProductionVariantInstanceType(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static ProductionVariantInstanceType FindValue(string value) => FindValue<ProductionVariantInstanceType>(value);

    public static implicit operator ProductionVariantInstanceType(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class ProfilingStatus : ConstantClass
{
    public static readonly ProfilingStatus Disabled = new("Disabled");
    public static readonly ProfilingStatus Enabled = new("Enabled");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public ProfilingStatus(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static ProfilingStatus FindValue(string value) => FindValue<ProfilingStatus>(value);

    public static implicit operator ProfilingStatus(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class ProjectSortBy : ConstantClass
{
    public static readonly ProjectSortBy CreationTime = new("CreationTime");
    public static readonly ProjectSortBy Name = new("Name");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public ProjectSortBy(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static ProjectSortBy FindValue(string value) => FindValue<ProjectSortBy>(value);

    public static implicit operator ProjectSortBy(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class ProjectSortOrder : ConstantClass
{
    public static readonly ProjectSortOrder Ascending = new("Ascending");
    public static readonly ProjectSortOrder Descending = new("Descending");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public ProjectSortOrder(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static ProjectSortOrder FindValue(string value) => FindValue<ProjectSortOrder>(value);

    public static implicit operator ProjectSortOrder(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class ProjectStatus : ConstantClass
{
    public static readonly ProjectStatus CreateCompleted = new("CreateCompleted");
    public static readonly ProjectStatus CreateFailed = new("CreateFailed");
    public static readonly ProjectStatus CreateInProgress = new("CreateInProgress");
    public static readonly ProjectStatus DeleteCompleted = new("DeleteCompleted");
    public static readonly ProjectStatus DeleteFailed = new("DeleteFailed");
    public static readonly ProjectStatus DeleteInProgress = new("DeleteInProgress");
    public static readonly ProjectStatus Pending = new("Pending");
    public static readonly ProjectStatus UpdateCompleted = new("UpdateCompleted");
    public static readonly ProjectStatus UpdateFailed = new("UpdateFailed");
    public static readonly ProjectStatus UpdateInProgress = new("UpdateInProgress");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public ProjectStatus(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static ProjectStatus FindValue(string value) => FindValue<ProjectStatus>(value);

    public static implicit operator ProjectStatus(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class RStudioServerProAccessStatus : ConstantClass
{
    public static readonly RStudioServerProAccessStatus DISABLED = new("DISABLED");
    public static readonly RStudioServerProAccessStatus ENABLED = new("ENABLED");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public RStudioServerProAccessStatus(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static RStudioServerProAccessStatus FindValue(string value) => FindValue<RStudioServerProAccessStatus>(value);

    public static implicit operator RStudioServerProAccessStatus(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class RStudioServerProUserGroup : ConstantClass
{
    public static readonly RStudioServerProUserGroup R_STUDIO_ADMIN = new("R_STUDIO_ADMIN");
    public static readonly RStudioServerProUserGroup R_STUDIO_USER = new("R_STUDIO_USER");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public RStudioServerProUserGroup(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static RStudioServerProUserGroup FindValue(string value) => FindValue<RStudioServerProUserGroup>(value);

    public static implicit operator RStudioServerProUserGroup(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class RecommendationStatus : ConstantClass
{
    public static readonly RecommendationStatus COMPLETED = new("COMPLETED");
    public static readonly RecommendationStatus FAILED = new("FAILED");
    public static readonly RecommendationStatus IN_PROGRESS = new("IN_PROGRESS");
    public static readonly RecommendationStatus NOT_APPLICABLE = new("NOT_APPLICABLE");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public RecommendationStatus(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static RecommendationStatus FindValue(string value) => FindValue<RecommendationStatus>(value);

    public static implicit operator RecommendationStatus(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class RecordWrapper : ConstantClass
{
    public static readonly RecordWrapper None = new("None");
    public static readonly RecordWrapper RecordIO = new("RecordIO");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public RecordWrapper(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static RecordWrapper FindValue(string value) => FindValue<RecordWrapper>(value);

    public static implicit operator RecordWrapper(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class RedshiftResultCompressionType : ConstantClass
{
    public static readonly RedshiftResultCompressionType BZIP2 = new("BZIP2");
    public static readonly RedshiftResultCompressionType GZIP = new("GZIP");
    public static readonly RedshiftResultCompressionType None = new("None");
    public static readonly RedshiftResultCompressionType SNAPPY = new("SNAPPY");
    public static readonly RedshiftResultCompressionType ZSTD = new("ZSTD");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public RedshiftResultCompressionType(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static RedshiftResultCompressionType FindValue(string value) => FindValue<RedshiftResultCompressionType>(value);

    public static implicit operator RedshiftResultCompressionType(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class RedshiftResultFormat : ConstantClass
{
    public static readonly RedshiftResultFormat CSV = new("CSV");
    public static readonly RedshiftResultFormat PARQUET = new("PARQUET");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public RedshiftResultFormat(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static RedshiftResultFormat FindValue(string value) => FindValue<RedshiftResultFormat>(value);

    public static implicit operator RedshiftResultFormat(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class RepositoryAccessMode : ConstantClass
{
    public static readonly RepositoryAccessMode Platform = new("Platform");
    public static readonly RepositoryAccessMode Vpc = new("Vpc");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public RepositoryAccessMode(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static RepositoryAccessMode FindValue(string value) => FindValue<RepositoryAccessMode>(value);

    public static implicit operator RepositoryAccessMode(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class RoutingStrategy : ConstantClass
{
    public static readonly RoutingStrategy LEAST_OUTSTANDING_REQUESTS = new("LEAST_OUTSTANDING_REQUESTS");
    public static readonly RoutingStrategy RANDOM = new("RANDOM");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public RoutingStrategy(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static RoutingStrategy FindValue(string value) => FindValue<RoutingStrategy>(value);

    public static implicit operator RoutingStrategy(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class RuleEvaluationStatus : ConstantClass
{
    public static readonly RuleEvaluationStatus Error = new("Error");
    public static readonly RuleEvaluationStatus InProgress = new("InProgress");
    public static readonly RuleEvaluationStatus IssuesFound = new("IssuesFound");
    public static readonly RuleEvaluationStatus NoIssuesFound = new("NoIssuesFound");
    public static readonly RuleEvaluationStatus Stopped = new("Stopped");
    public static readonly RuleEvaluationStatus Stopping = new("Stopping");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public RuleEvaluationStatus(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static RuleEvaluationStatus FindValue(string value) => FindValue<RuleEvaluationStatus>(value);

    public static implicit operator RuleEvaluationStatus(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class S3DataDistribution : ConstantClass
{
    public static readonly S3DataDistribution FullyReplicated = new("FullyReplicated");
    public static readonly S3DataDistribution ShardedByS3Key = new("ShardedByS3Key");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public S3DataDistribution(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static S3DataDistribution FindValue(string value) => FindValue<S3DataDistribution>(value);

    public static implicit operator S3DataDistribution(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class S3DataType : ConstantClass
{
    public static readonly S3DataType AugmentedManifestFile = new("AugmentedManifestFile");
    public static readonly S3DataType Converse = new("Converse");
    public static readonly S3DataType ManifestFile = new("ManifestFile");
    public static readonly S3DataType S3Prefix = new("S3Prefix");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public S3DataType(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static S3DataType FindValue(string value) => FindValue<S3DataType>(value);

    public static implicit operator S3DataType(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class S3ModelDataType : ConstantClass
{
    public static readonly S3ModelDataType S3Object = new("S3Object");
    public static readonly S3ModelDataType S3Prefix = new("S3Prefix");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public S3ModelDataType(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static S3ModelDataType FindValue(string value) => FindValue<S3ModelDataType>(value);

    public static implicit operator S3ModelDataType(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class SageMakerImageName : ConstantClass
{
    public static readonly SageMakerImageName Sagemaker_distribution = new("sagemaker_distribution");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public SageMakerImageName(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static SageMakerImageName FindValue(string value) => FindValue<SageMakerImageName>(value);

    public static implicit operator SageMakerImageName(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class SagemakerServicecatalogStatus : ConstantClass
{
    public static readonly SagemakerServicecatalogStatus Disabled = new("Disabled");
    public static readonly SagemakerServicecatalogStatus Enabled = new("Enabled");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public SagemakerServicecatalogStatus(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static SagemakerServicecatalogStatus FindValue(string value) => FindValue<SagemakerServicecatalogStatus>(value);

    public static implicit operator SagemakerServicecatalogStatus(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class SecondaryStatus : ConstantClass
{
    public static readonly SecondaryStatus Completed = new("Completed");
    public static readonly SecondaryStatus Downloading = new("Downloading");
    public static readonly SecondaryStatus DownloadingTrainingImage = new("DownloadingTrainingImage");
    public static readonly SecondaryStatus Failed = new("Failed");
    public static readonly SecondaryStatus Interrupted = new("Interrupted");
    public static readonly SecondaryStatus LaunchingMLInstances = new("LaunchingMLInstances");
    public static readonly SecondaryStatus MaxRuntimeExceeded = new("MaxRuntimeExceeded");
    public static readonly SecondaryStatus MaxWaitTimeExceeded = new("MaxWaitTimeExceeded");
    public static readonly SecondaryStatus Pending = new("Pending");
    public static readonly SecondaryStatus PreparingTrainingStack = new("PreparingTrainingStack");
    public static readonly SecondaryStatus Restarting = new("Restarting");
    public static readonly SecondaryStatus Starting = new("Starting");
    public static readonly SecondaryStatus Stopped = new("Stopped");
    public static readonly SecondaryStatus Stopping = new("Stopping");
    public static readonly SecondaryStatus Training = new("Training");
    public static readonly SecondaryStatus Updating = new("Updating");
    public static readonly SecondaryStatus Uploading = new("Uploading");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public SecondaryStatus(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static SecondaryStatus FindValue(string value) => FindValue<SecondaryStatus>(value);

    public static implicit operator SecondaryStatus(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class ServerlessJobType : ConstantClass
{
    public static readonly ServerlessJobType Evaluation = new("Evaluation");
    public static readonly ServerlessJobType FineTuning = new("FineTuning");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public ServerlessJobType(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static ServerlessJobType FindValue(string value) => FindValue<ServerlessJobType>(value);

    public static implicit operator ServerlessJobType(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class SkipModelValidation : ConstantClass
{
    public static readonly SkipModelValidation All = new("All");
    public static readonly SkipModelValidation None = new("None");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public SkipModelValidation(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static SkipModelValidation FindValue(string value) => FindValue<SkipModelValidation>(value);

    public static implicit operator SkipModelValidation(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class SortOrder : ConstantClass
{
    public static readonly SortOrder Ascending = new("Ascending");
    public static readonly SortOrder Descending = new("Descending");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public SortOrder(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static SortOrder FindValue(string value) => FindValue<SortOrder>(value);

    public static implicit operator SortOrder(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class SortPipelineExecutionsBy : ConstantClass
{
    public static readonly SortPipelineExecutionsBy CreationTime = new("CreationTime");
    public static readonly SortPipelineExecutionsBy PipelineExecutionArn = new("PipelineExecutionArn");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public SortPipelineExecutionsBy(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static SortPipelineExecutionsBy FindValue(string value) => FindValue<SortPipelineExecutionsBy>(value);

    public static implicit operator SortPipelineExecutionsBy(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class SortPipelinesBy : ConstantClass
{
    public static readonly SortPipelinesBy CreationTime = new("CreationTime");
    public static readonly SortPipelinesBy Name = new("Name");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public SortPipelinesBy(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static SortPipelinesBy FindValue(string value) => FindValue<SortPipelinesBy>(value);

    public static implicit operator SortPipelinesBy(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class SplitType : ConstantClass
{
    public static readonly SplitType Line = new("Line");
    public static readonly SplitType None = new("None");
    public static readonly SplitType RecordIO = new("RecordIO");
    public static readonly SplitType TFRecord = new("TFRecord");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public SplitType(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static SplitType FindValue(string value) => FindValue<SplitType>(value);

    public static implicit operator SplitType(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class StepStatus : ConstantClass
{
    public static readonly StepStatus Executing = new("Executing");
    public static readonly StepStatus Failed = new("Failed");
    public static readonly StepStatus Starting = new("Starting");
    public static readonly StepStatus Stopped = new("Stopped");
    public static readonly StepStatus Stopping = new("Stopping");
    public static readonly StepStatus Succeeded = new("Succeeded");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public StepStatus(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static StepStatus FindValue(string value) => FindValue<StepStatus>(value);

    public static implicit operator StepStatus(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class StudioWebPortal : ConstantClass
{
    public static readonly StudioWebPortal DISABLED = new("DISABLED");
    public static readonly StudioWebPortal ENABLED = new("ENABLED");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public StudioWebPortal(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static StudioWebPortal FindValue(string value) => FindValue<StudioWebPortal>(value);

    public static implicit operator StudioWebPortal(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class TagPropagation : ConstantClass
{
    public static readonly TagPropagation DISABLED = new("DISABLED");
    public static readonly TagPropagation ENABLED = new("ENABLED");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public TagPropagation(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static TagPropagation FindValue(string value) => FindValue<TagPropagation>(value);

    public static implicit operator TagPropagation(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class TrafficRoutingConfigType : ConstantClass
{
    public static readonly TrafficRoutingConfigType ALL_AT_ONCE = new("ALL_AT_ONCE");
    public static readonly TrafficRoutingConfigType CANARY = new("CANARY");
    public static readonly TrafficRoutingConfigType LINEAR = new("LINEAR");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public TrafficRoutingConfigType(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static TrafficRoutingConfigType FindValue(string value) => FindValue<TrafficRoutingConfigType>(value);

    public static implicit operator TrafficRoutingConfigType(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class TrainingInputMode : ConstantClass
{
    public static readonly TrainingInputMode FastFile = new("FastFile");
    public static readonly TrainingInputMode File = new("File");
    public static readonly TrainingInputMode Pipe = new("Pipe");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public TrainingInputMode(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static TrainingInputMode FindValue(string value) => FindValue<TrainingInputMode>(value);

    public static implicit operator TrainingInputMode(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class TrainingInstanceType : ConstantClass
{
    public static readonly TrainingInstanceType MlC42xlarge = new("ml.c4.2xlarge");
    public static readonly TrainingInstanceType MlC44xlarge = new("ml.c4.4xlarge");
    public static readonly TrainingInstanceType MlC48xlarge = new("ml.c4.8xlarge");
    public static readonly TrainingInstanceType MlC4Xlarge = new("ml.c4.xlarge");
    public static readonly TrainingInstanceType MlC518xlarge = new("ml.c5.18xlarge");
    public static readonly TrainingInstanceType MlC52xlarge = new("ml.c5.2xlarge");
    public static readonly TrainingInstanceType MlC54xlarge = new("ml.c5.4xlarge");
    public static readonly TrainingInstanceType MlC59xlarge = new("ml.c5.9xlarge");
    public static readonly TrainingInstanceType MlC5Xlarge = new("ml.c5.xlarge");
    public static readonly TrainingInstanceType MlC5n18xlarge = new("ml.c5n.18xlarge");
    public static readonly TrainingInstanceType MlC5n2xlarge = new("ml.c5n.2xlarge");
    public static readonly TrainingInstanceType MlC5n4xlarge = new("ml.c5n.4xlarge");
    public static readonly TrainingInstanceType MlC5n9xlarge = new("ml.c5n.9xlarge");
    public static readonly TrainingInstanceType MlC5nXlarge = new("ml.c5n.xlarge");
    public static readonly TrainingInstanceType MlC6i12xlarge = new("ml.c6i.12xlarge");
    public static readonly TrainingInstanceType MlC6i16xlarge = new("ml.c6i.16xlarge");
    public static readonly TrainingInstanceType MlC6i24xlarge = new("ml.c6i.24xlarge");
    public static readonly TrainingInstanceType MlC6i2xlarge = new("ml.c6i.2xlarge");
    public static readonly TrainingInstanceType MlC6i32xlarge = new("ml.c6i.32xlarge");
    public static readonly TrainingInstanceType MlC6i4xlarge = new("ml.c6i.4xlarge");
    public static readonly TrainingInstanceType MlC6i8xlarge = new("ml.c6i.8xlarge");
    public static readonly TrainingInstanceType MlC6iXlarge = new("ml.c6i.xlarge");
    public static readonly TrainingInstanceType MlC7i12xlarge = new("ml.c7i.12xlarge");
    public static readonly TrainingInstanceType MlC7i16xlarge = new("ml.c7i.16xlarge");
    public static readonly TrainingInstanceType MlC7i24xlarge = new("ml.c7i.24xlarge");
    public static readonly TrainingInstanceType MlC7i2xlarge = new("ml.c7i.2xlarge");
    public static readonly TrainingInstanceType MlC7i48xlarge = new("ml.c7i.48xlarge");
    public static readonly TrainingInstanceType MlC7i4xlarge = new("ml.c7i.4xlarge");
    public static readonly TrainingInstanceType MlC7i8xlarge = new("ml.c7i.8xlarge");
    public static readonly TrainingInstanceType MlC7iLarge = new("ml.c7i.large");
    public static readonly TrainingInstanceType MlC7iXlarge = new("ml.c7i.xlarge");
    public static readonly TrainingInstanceType MlG4dn12xlarge = new("ml.g4dn.12xlarge");
    public static readonly TrainingInstanceType MlG4dn16xlarge = new("ml.g4dn.16xlarge");
    public static readonly TrainingInstanceType MlG4dn2xlarge = new("ml.g4dn.2xlarge");
    public static readonly TrainingInstanceType MlG4dn4xlarge = new("ml.g4dn.4xlarge");
    public static readonly TrainingInstanceType MlG4dn8xlarge = new("ml.g4dn.8xlarge");
    public static readonly TrainingInstanceType MlG4dnXlarge = new("ml.g4dn.xlarge");
    public static readonly TrainingInstanceType MlG512xlarge = new("ml.g5.12xlarge");
    public static readonly TrainingInstanceType MlG516xlarge = new("ml.g5.16xlarge");
    public static readonly TrainingInstanceType MlG524xlarge = new("ml.g5.24xlarge");
    public static readonly TrainingInstanceType MlG52xlarge = new("ml.g5.2xlarge");
    public static readonly TrainingInstanceType MlG548xlarge = new("ml.g5.48xlarge");
    public static readonly TrainingInstanceType MlG54xlarge = new("ml.g5.4xlarge");
    public static readonly TrainingInstanceType MlG58xlarge = new("ml.g5.8xlarge");
    public static readonly TrainingInstanceType MlG5Xlarge = new("ml.g5.xlarge");
    public static readonly TrainingInstanceType MlG612xlarge = new("ml.g6.12xlarge");
    public static readonly TrainingInstanceType MlG616xlarge = new("ml.g6.16xlarge");
    public static readonly TrainingInstanceType MlG624xlarge = new("ml.g6.24xlarge");
    public static readonly TrainingInstanceType MlG62xlarge = new("ml.g6.2xlarge");
    public static readonly TrainingInstanceType MlG648xlarge = new("ml.g6.48xlarge");
    public static readonly TrainingInstanceType MlG64xlarge = new("ml.g6.4xlarge");
    public static readonly TrainingInstanceType MlG68xlarge = new("ml.g6.8xlarge");
    public static readonly TrainingInstanceType MlG6Xlarge = new("ml.g6.xlarge");
    public static readonly TrainingInstanceType MlG6e12xlarge = new("ml.g6e.12xlarge");
    public static readonly TrainingInstanceType MlG6e16xlarge = new("ml.g6e.16xlarge");
    public static readonly TrainingInstanceType MlG6e24xlarge = new("ml.g6e.24xlarge");
    public static readonly TrainingInstanceType MlG6e2xlarge = new("ml.g6e.2xlarge");
    public static readonly TrainingInstanceType MlG6e48xlarge = new("ml.g6e.48xlarge");
    public static readonly TrainingInstanceType MlG6e4xlarge = new("ml.g6e.4xlarge");
    public static readonly TrainingInstanceType MlG6e8xlarge = new("ml.g6e.8xlarge");
    public static readonly TrainingInstanceType MlG6eXlarge = new("ml.g6e.xlarge");
    public static readonly TrainingInstanceType MlG712xlarge = new("ml.g7.12xlarge");
    public static readonly TrainingInstanceType MlG724xlarge = new("ml.g7.24xlarge");
    public static readonly TrainingInstanceType MlG72xlarge = new("ml.g7.2xlarge");
    public static readonly TrainingInstanceType MlG748xlarge = new("ml.g7.48xlarge");
    public static readonly TrainingInstanceType MlG74xlarge = new("ml.g7.4xlarge");
    public static readonly TrainingInstanceType MlG78xlarge = new("ml.g7.8xlarge");
    public static readonly TrainingInstanceType MlG7e12xlarge = new("ml.g7e.12xlarge");
    public static readonly TrainingInstanceType MlG7e24xlarge = new("ml.g7e.24xlarge");
    public static readonly TrainingInstanceType MlG7e2xlarge = new("ml.g7e.2xlarge");
    public static readonly TrainingInstanceType MlG7e48xlarge = new("ml.g7e.48xlarge");
    public static readonly TrainingInstanceType MlG7e4xlarge = new("ml.g7e.4xlarge");
    public static readonly TrainingInstanceType MlG7e8xlarge = new("ml.g7e.8xlarge");
    public static readonly TrainingInstanceType MlM410xlarge = new("ml.m4.10xlarge");
    public static readonly TrainingInstanceType MlM416xlarge = new("ml.m4.16xlarge");
    public static readonly TrainingInstanceType MlM42xlarge = new("ml.m4.2xlarge");
    public static readonly TrainingInstanceType MlM44xlarge = new("ml.m4.4xlarge");
    public static readonly TrainingInstanceType MlM4Xlarge = new("ml.m4.xlarge");
    public static readonly TrainingInstanceType MlM512xlarge = new("ml.m5.12xlarge");
    public static readonly TrainingInstanceType MlM524xlarge = new("ml.m5.24xlarge");
    public static readonly TrainingInstanceType MlM52xlarge = new("ml.m5.2xlarge");
    public static readonly TrainingInstanceType MlM54xlarge = new("ml.m5.4xlarge");
    public static readonly TrainingInstanceType MlM5Large = new("ml.m5.large");
    public static readonly TrainingInstanceType MlM5Xlarge = new("ml.m5.xlarge");
    public static readonly TrainingInstanceType MlM6i12xlarge = new("ml.m6i.12xlarge");
    public static readonly TrainingInstanceType MlM6i16xlarge = new("ml.m6i.16xlarge");
    public static readonly TrainingInstanceType MlM6i24xlarge = new("ml.m6i.24xlarge");
    public static readonly TrainingInstanceType MlM6i2xlarge = new("ml.m6i.2xlarge");
    public static readonly TrainingInstanceType MlM6i32xlarge = new("ml.m6i.32xlarge");
    public static readonly TrainingInstanceType MlM6i4xlarge = new("ml.m6i.4xlarge");
    public static readonly TrainingInstanceType MlM6i8xlarge = new("ml.m6i.8xlarge");
    public static readonly TrainingInstanceType MlM6iLarge = new("ml.m6i.large");
    public static readonly TrainingInstanceType MlM6iXlarge = new("ml.m6i.xlarge");
    public static readonly TrainingInstanceType MlM7i12xlarge = new("ml.m7i.12xlarge");
    public static readonly TrainingInstanceType MlM7i16xlarge = new("ml.m7i.16xlarge");
    public static readonly TrainingInstanceType MlM7i24xlarge = new("ml.m7i.24xlarge");
    public static readonly TrainingInstanceType MlM7i2xlarge = new("ml.m7i.2xlarge");
    public static readonly TrainingInstanceType MlM7i48xlarge = new("ml.m7i.48xlarge");
    public static readonly TrainingInstanceType MlM7i4xlarge = new("ml.m7i.4xlarge");
    public static readonly TrainingInstanceType MlM7i8xlarge = new("ml.m7i.8xlarge");
    public static readonly TrainingInstanceType MlM7iLarge = new("ml.m7i.large");
    public static readonly TrainingInstanceType MlM7iXlarge = new("ml.m7i.xlarge");
    public static readonly TrainingInstanceType MlP216xlarge = new("ml.p2.16xlarge");
    public static readonly TrainingInstanceType MlP28xlarge = new("ml.p2.8xlarge");
    public static readonly TrainingInstanceType MlP2Xlarge = new("ml.p2.xlarge");
    public static readonly TrainingInstanceType MlP316xlarge = new("ml.p3.16xlarge");
    public static readonly TrainingInstanceType MlP32xlarge = new("ml.p3.2xlarge");
    public static readonly TrainingInstanceType MlP38xlarge = new("ml.p3.8xlarge");
    public static readonly TrainingInstanceType MlP3dn24xlarge = new("ml.p3dn.24xlarge");
    public static readonly TrainingInstanceType MlP4d24xlarge = new("ml.p4d.24xlarge");
    public static readonly TrainingInstanceType MlP4de24xlarge = new("ml.p4de.24xlarge");
    public static readonly TrainingInstanceType MlP548xlarge = new("ml.p5.48xlarge");
    public static readonly TrainingInstanceType MlP54xlarge = new("ml.p5.4xlarge");
    public static readonly TrainingInstanceType MlP5e48xlarge = new("ml.p5e.48xlarge");
    public static readonly TrainingInstanceType MlP5en48xlarge = new("ml.p5en.48xlarge");
    public static readonly TrainingInstanceType MlP6B20048xlarge = new("ml.p6-b200.48xlarge");
    public static readonly TrainingInstanceType MlP6B30048xlarge = new("ml.p6-b300.48xlarge");
    public static readonly TrainingInstanceType MlP6eGb20036xlarge = new("ml.p6e-gb200.36xlarge");
    public static readonly TrainingInstanceType MlR512xlarge = new("ml.r5.12xlarge");
    public static readonly TrainingInstanceType MlR516xlarge = new("ml.r5.16xlarge");
    public static readonly TrainingInstanceType MlR524xlarge = new("ml.r5.24xlarge");
    public static readonly TrainingInstanceType MlR52xlarge = new("ml.r5.2xlarge");
    public static readonly TrainingInstanceType MlR54xlarge = new("ml.r5.4xlarge");
    public static readonly TrainingInstanceType MlR58xlarge = new("ml.r5.8xlarge");
    public static readonly TrainingInstanceType MlR5Large = new("ml.r5.large");
    public static readonly TrainingInstanceType MlR5Xlarge = new("ml.r5.xlarge");
    public static readonly TrainingInstanceType MlR5d12xlarge = new("ml.r5d.12xlarge");
    public static readonly TrainingInstanceType MlR5d16xlarge = new("ml.r5d.16xlarge");
    public static readonly TrainingInstanceType MlR5d24xlarge = new("ml.r5d.24xlarge");
    public static readonly TrainingInstanceType MlR5d2xlarge = new("ml.r5d.2xlarge");
    public static readonly TrainingInstanceType MlR5d4xlarge = new("ml.r5d.4xlarge");
    public static readonly TrainingInstanceType MlR5d8xlarge = new("ml.r5d.8xlarge");
    public static readonly TrainingInstanceType MlR5dLarge = new("ml.r5d.large");
    public static readonly TrainingInstanceType MlR5dXlarge = new("ml.r5d.xlarge");
    public static readonly TrainingInstanceType MlR7i12xlarge = new("ml.r7i.12xlarge");
    public static readonly TrainingInstanceType MlR7i16xlarge = new("ml.r7i.16xlarge");
    public static readonly TrainingInstanceType MlR7i24xlarge = new("ml.r7i.24xlarge");
    public static readonly TrainingInstanceType MlR7i2xlarge = new("ml.r7i.2xlarge");
    public static readonly TrainingInstanceType MlR7i48xlarge = new("ml.r7i.48xlarge");
    public static readonly TrainingInstanceType MlR7i4xlarge = new("ml.r7i.4xlarge");
    public static readonly TrainingInstanceType MlR7i8xlarge = new("ml.r7i.8xlarge");
    public static readonly TrainingInstanceType MlR7iLarge = new("ml.r7i.large");
    public static readonly TrainingInstanceType MlR7iXlarge = new("ml.r7i.xlarge");
    public static readonly TrainingInstanceType MlT32xlarge = new("ml.t3.2xlarge");
    public static readonly TrainingInstanceType MlT3Large = new("ml.t3.large");
    public static readonly TrainingInstanceType MlT3Medium = new("ml.t3.medium");
    public static readonly TrainingInstanceType MlT3Xlarge = new("ml.t3.xlarge");
    public static readonly TrainingInstanceType MlTrn12xlarge = new("ml.trn1.2xlarge");
    public static readonly TrainingInstanceType MlTrn132xlarge = new("ml.trn1.32xlarge");
    public static readonly TrainingInstanceType MlTrn1n32xlarge = new("ml.trn1n.32xlarge");
    public static readonly TrainingInstanceType MlTrn248xlarge = new("ml.trn2.48xlarge");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public TrainingInstanceType(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static TrainingInstanceType FindValue(string value) => FindValue<TrainingInstanceType>(value);

    public static implicit operator TrainingInstanceType(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class TrainingJobStatus : ConstantClass
{
    public static readonly TrainingJobStatus Completed = new("Completed");
    public static readonly TrainingJobStatus Deleting = new("Deleting");
    public static readonly TrainingJobStatus Failed = new("Failed");
    public static readonly TrainingJobStatus InProgress = new("InProgress");
    public static readonly TrainingJobStatus Stopped = new("Stopped");
    public static readonly TrainingJobStatus Stopping = new("Stopping");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public TrainingJobStatus(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static TrainingJobStatus FindValue(string value) => FindValue<TrainingJobStatus>(value);

    public static implicit operator TrainingJobStatus(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class TrainingRepositoryAccessMode : ConstantClass
{
    public static readonly TrainingRepositoryAccessMode Platform = new("Platform");
    public static readonly TrainingRepositoryAccessMode Vpc = new("Vpc");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public TrainingRepositoryAccessMode(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static TrainingRepositoryAccessMode FindValue(string value) => FindValue<TrainingRepositoryAccessMode>(value);

    public static implicit operator TrainingRepositoryAccessMode(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class TransformInstanceType : ConstantClass
{
    public static readonly TransformInstanceType MlC42xlarge = new("ml.c4.2xlarge");
    public static readonly TransformInstanceType MlC44xlarge = new("ml.c4.4xlarge");
    public static readonly TransformInstanceType MlC48xlarge = new("ml.c4.8xlarge");
    public static readonly TransformInstanceType MlC4Xlarge = new("ml.c4.xlarge");
    public static readonly TransformInstanceType MlC518xlarge = new("ml.c5.18xlarge");
    public static readonly TransformInstanceType MlC52xlarge = new("ml.c5.2xlarge");
    public static readonly TransformInstanceType MlC54xlarge = new("ml.c5.4xlarge");
    public static readonly TransformInstanceType MlC59xlarge = new("ml.c5.9xlarge");
    public static readonly TransformInstanceType MlC5Xlarge = new("ml.c5.xlarge");
    public static readonly TransformInstanceType MlC6i12xlarge = new("ml.c6i.12xlarge");
    public static readonly TransformInstanceType MlC6i16xlarge = new("ml.c6i.16xlarge");
    public static readonly TransformInstanceType MlC6i24xlarge = new("ml.c6i.24xlarge");
    public static readonly TransformInstanceType MlC6i2xlarge = new("ml.c6i.2xlarge");
    public static readonly TransformInstanceType MlC6i32xlarge = new("ml.c6i.32xlarge");
    public static readonly TransformInstanceType MlC6i4xlarge = new("ml.c6i.4xlarge");
    public static readonly TransformInstanceType MlC6i8xlarge = new("ml.c6i.8xlarge");
    public static readonly TransformInstanceType MlC6iLarge = new("ml.c6i.large");
    public static readonly TransformInstanceType MlC6iXlarge = new("ml.c6i.xlarge");
    public static readonly TransformInstanceType MlC7i12xlarge = new("ml.c7i.12xlarge");
    public static readonly TransformInstanceType MlC7i16xlarge = new("ml.c7i.16xlarge");
    public static readonly TransformInstanceType MlC7i24xlarge = new("ml.c7i.24xlarge");
    public static readonly TransformInstanceType MlC7i2xlarge = new("ml.c7i.2xlarge");
    public static readonly TransformInstanceType MlC7i48xlarge = new("ml.c7i.48xlarge");
    public static readonly TransformInstanceType MlC7i4xlarge = new("ml.c7i.4xlarge");
    public static readonly TransformInstanceType MlC7i8xlarge = new("ml.c7i.8xlarge");
    public static readonly TransformInstanceType MlC7iLarge = new("ml.c7i.large");
    public static readonly TransformInstanceType MlC7iXlarge = new("ml.c7i.xlarge");
    public static readonly TransformInstanceType MlG4dn12xlarge = new("ml.g4dn.12xlarge");
    public static readonly TransformInstanceType MlG4dn16xlarge = new("ml.g4dn.16xlarge");
    public static readonly TransformInstanceType MlG4dn2xlarge = new("ml.g4dn.2xlarge");
    public static readonly TransformInstanceType MlG4dn4xlarge = new("ml.g4dn.4xlarge");
    public static readonly TransformInstanceType MlG4dn8xlarge = new("ml.g4dn.8xlarge");
    public static readonly TransformInstanceType MlG4dnXlarge = new("ml.g4dn.xlarge");
    public static readonly TransformInstanceType MlG512xlarge = new("ml.g5.12xlarge");
    public static readonly TransformInstanceType MlG516xlarge = new("ml.g5.16xlarge");
    public static readonly TransformInstanceType MlG524xlarge = new("ml.g5.24xlarge");
    public static readonly TransformInstanceType MlG52xlarge = new("ml.g5.2xlarge");
    public static readonly TransformInstanceType MlG548xlarge = new("ml.g5.48xlarge");
    public static readonly TransformInstanceType MlG54xlarge = new("ml.g5.4xlarge");
    public static readonly TransformInstanceType MlG58xlarge = new("ml.g5.8xlarge");
    public static readonly TransformInstanceType MlG5Xlarge = new("ml.g5.xlarge");
    public static readonly TransformInstanceType MlG612xlarge = new("ml.g6.12xlarge");
    public static readonly TransformInstanceType MlG616xlarge = new("ml.g6.16xlarge");
    public static readonly TransformInstanceType MlG624xlarge = new("ml.g6.24xlarge");
    public static readonly TransformInstanceType MlG62xlarge = new("ml.g6.2xlarge");
    public static readonly TransformInstanceType MlG648xlarge = new("ml.g6.48xlarge");
    public static readonly TransformInstanceType MlG64xlarge = new("ml.g6.4xlarge");
    public static readonly TransformInstanceType MlG68xlarge = new("ml.g6.8xlarge");
    public static readonly TransformInstanceType MlG6Xlarge = new("ml.g6.xlarge");
    public static readonly TransformInstanceType MlInf224xlarge = new("ml.inf2.24xlarge");
    public static readonly TransformInstanceType MlInf248xlarge = new("ml.inf2.48xlarge");
    public static readonly TransformInstanceType MlInf28xlarge = new("ml.inf2.8xlarge");
    public static readonly TransformInstanceType MlInf2Xlarge = new("ml.inf2.xlarge");
    public static readonly TransformInstanceType MlM410xlarge = new("ml.m4.10xlarge");
    public static readonly TransformInstanceType MlM416xlarge = new("ml.m4.16xlarge");
    public static readonly TransformInstanceType MlM42xlarge = new("ml.m4.2xlarge");
    public static readonly TransformInstanceType MlM44xlarge = new("ml.m4.4xlarge");
    public static readonly TransformInstanceType MlM4Xlarge = new("ml.m4.xlarge");
    public static readonly TransformInstanceType MlM512xlarge = new("ml.m5.12xlarge");
    public static readonly TransformInstanceType MlM524xlarge = new("ml.m5.24xlarge");
    public static readonly TransformInstanceType MlM52xlarge = new("ml.m5.2xlarge");
    public static readonly TransformInstanceType MlM54xlarge = new("ml.m5.4xlarge");
    public static readonly TransformInstanceType MlM5Large = new("ml.m5.large");
    public static readonly TransformInstanceType MlM5Xlarge = new("ml.m5.xlarge");
    public static readonly TransformInstanceType MlM6i12xlarge = new("ml.m6i.12xlarge");
    public static readonly TransformInstanceType MlM6i16xlarge = new("ml.m6i.16xlarge");
    public static readonly TransformInstanceType MlM6i24xlarge = new("ml.m6i.24xlarge");
    public static readonly TransformInstanceType MlM6i2xlarge = new("ml.m6i.2xlarge");
    public static readonly TransformInstanceType MlM6i32xlarge = new("ml.m6i.32xlarge");
    public static readonly TransformInstanceType MlM6i4xlarge = new("ml.m6i.4xlarge");
    public static readonly TransformInstanceType MlM6i8xlarge = new("ml.m6i.8xlarge");
    public static readonly TransformInstanceType MlM6iLarge = new("ml.m6i.large");
    public static readonly TransformInstanceType MlM6iXlarge = new("ml.m6i.xlarge");
    public static readonly TransformInstanceType MlM7i12xlarge = new("ml.m7i.12xlarge");
    public static readonly TransformInstanceType MlM7i16xlarge = new("ml.m7i.16xlarge");
    public static readonly TransformInstanceType MlM7i24xlarge = new("ml.m7i.24xlarge");
    public static readonly TransformInstanceType MlM7i2xlarge = new("ml.m7i.2xlarge");
    public static readonly TransformInstanceType MlM7i48xlarge = new("ml.m7i.48xlarge");
    public static readonly TransformInstanceType MlM7i4xlarge = new("ml.m7i.4xlarge");
    public static readonly TransformInstanceType MlM7i8xlarge = new("ml.m7i.8xlarge");
    public static readonly TransformInstanceType MlM7iLarge = new("ml.m7i.large");
    public static readonly TransformInstanceType MlM7iXlarge = new("ml.m7i.xlarge");
    public static readonly TransformInstanceType MlP216xlarge = new("ml.p2.16xlarge");
    public static readonly TransformInstanceType MlP28xlarge = new("ml.p2.8xlarge");
    public static readonly TransformInstanceType MlP2Xlarge = new("ml.p2.xlarge");
    public static readonly TransformInstanceType MlP316xlarge = new("ml.p3.16xlarge");
    public static readonly TransformInstanceType MlP32xlarge = new("ml.p3.2xlarge");
    public static readonly TransformInstanceType MlP38xlarge = new("ml.p3.8xlarge");
    public static readonly TransformInstanceType MlR6i12xlarge = new("ml.r6i.12xlarge");
    public static readonly TransformInstanceType MlR6i16xlarge = new("ml.r6i.16xlarge");
    public static readonly TransformInstanceType MlR6i24xlarge = new("ml.r6i.24xlarge");
    public static readonly TransformInstanceType MlR6i2xlarge = new("ml.r6i.2xlarge");
    public static readonly TransformInstanceType MlR6i32xlarge = new("ml.r6i.32xlarge");
    public static readonly TransformInstanceType MlR6i4xlarge = new("ml.r6i.4xlarge");
    public static readonly TransformInstanceType MlR6i8xlarge = new("ml.r6i.8xlarge");
    public static readonly TransformInstanceType MlR6iLarge = new("ml.r6i.large");
    public static readonly TransformInstanceType MlR6iXlarge = new("ml.r6i.xlarge");
    public static readonly TransformInstanceType MlR7i12xlarge = new("ml.r7i.12xlarge");
    public static readonly TransformInstanceType MlR7i16xlarge = new("ml.r7i.16xlarge");
    public static readonly TransformInstanceType MlR7i24xlarge = new("ml.r7i.24xlarge");
    public static readonly TransformInstanceType MlR7i2xlarge = new("ml.r7i.2xlarge");
    public static readonly TransformInstanceType MlR7i48xlarge = new("ml.r7i.48xlarge");
    public static readonly TransformInstanceType MlR7i4xlarge = new("ml.r7i.4xlarge");
    public static readonly TransformInstanceType MlR7i8xlarge = new("ml.r7i.8xlarge");
    public static readonly TransformInstanceType MlR7iLarge = new("ml.r7i.large");
    public static readonly TransformInstanceType MlR7iXlarge = new("ml.r7i.xlarge");
    public static readonly TransformInstanceType MlTrn12xlarge = new("ml.trn1.2xlarge");
    public static readonly TransformInstanceType MlTrn132xlarge = new("ml.trn1.32xlarge");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public TransformInstanceType(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static TransformInstanceType FindValue(string value) => FindValue<TransformInstanceType>(value);

    public static implicit operator TransformInstanceType(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class TransformJobStatus : ConstantClass
{
    public static readonly TransformJobStatus Completed = new("Completed");
    public static readonly TransformJobStatus Failed = new("Failed");
    public static readonly TransformJobStatus InProgress = new("InProgress");
    public static readonly TransformJobStatus Stopped = new("Stopped");
    public static readonly TransformJobStatus Stopping = new("Stopping");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public TransformJobStatus(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static TransformJobStatus FindValue(string value) => FindValue<TransformJobStatus>(value);

    public static implicit operator TransformJobStatus(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class UserProfileSortKey : ConstantClass
{
    public static readonly UserProfileSortKey CreationTime = new("CreationTime");
    public static readonly UserProfileSortKey LastModifiedTime = new("LastModifiedTime");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public UserProfileSortKey(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static UserProfileSortKey FindValue(string value) => FindValue<UserProfileSortKey>(value);

    public static implicit operator UserProfileSortKey(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class UserProfileStatus : ConstantClass
{
    public static readonly UserProfileStatus Delete_Failed = new("Delete_Failed");
    public static readonly UserProfileStatus Deleting = new("Deleting");
    public static readonly UserProfileStatus Failed = new("Failed");
    public static readonly UserProfileStatus InService = new("InService");
    public static readonly UserProfileStatus Pending = new("Pending");
    public static readonly UserProfileStatus Update_Failed = new("Update_Failed");
    public static readonly UserProfileStatus Updating = new("Updating");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public UserProfileStatus(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static UserProfileStatus FindValue(string value) => FindValue<UserProfileStatus>(value);

    public static implicit operator UserProfileStatus(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class VariantPropertyType : ConstantClass
{
    public static readonly VariantPropertyType DataCaptureConfig = new("DataCaptureConfig");
    public static readonly VariantPropertyType DesiredInstanceCount = new("DesiredInstanceCount");
    public static readonly VariantPropertyType DesiredWeight = new("DesiredWeight");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public VariantPropertyType(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static VariantPropertyType FindValue(string value) => FindValue<VariantPropertyType>(value);

    public static implicit operator VariantPropertyType(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class VariantStatus : ConstantClass
{
    public static readonly VariantStatus ActivatingTraffic = new("ActivatingTraffic");
    public static readonly VariantStatus Baking = new("Baking");
    public static readonly VariantStatus Creating = new("Creating");
    public static readonly VariantStatus Deleting = new("Deleting");
    public static readonly VariantStatus Updating = new("Updating");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public VariantStatus(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static VariantStatus FindValue(string value) => FindValue<VariantStatus>(value);

    public static implicit operator VariantStatus(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class VendorGuidance : ConstantClass
{
    public static readonly VendorGuidance ARCHIVED = new("ARCHIVED");
    public static readonly VendorGuidance NOT_PROVIDED = new("NOT_PROVIDED");
    public static readonly VendorGuidance STABLE = new("STABLE");
    public static readonly VendorGuidance TO_BE_ARCHIVED = new("TO_BE_ARCHIVED");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public VendorGuidance(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static VendorGuidance FindValue(string value) => FindValue<VendorGuidance>(value);

    public static implicit operator VendorGuidance(string value) => FindValue(value);
}

/// <summary>A word that Amazon SageMaker Service uses.</summary>
public class WarmPoolResourceStatus : ConstantClass
{
    public static readonly WarmPoolResourceStatus Available = new("Available");
    public static readonly WarmPoolResourceStatus InUse = new("InUse");
    public static readonly WarmPoolResourceStatus Reused = new("Reused");
    public static readonly WarmPoolResourceStatus Terminated = new("Terminated");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public WarmPoolResourceStatus(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static WarmPoolResourceStatus FindValue(string value) => FindValue<WarmPoolResourceStatus>(value);

    public static implicit operator WarmPoolResourceStatus(string value) => FindValue(value);
}
