:; exec "$(dirname "$0")/build.sh" "$@"
@echo off
setlocal
set DOTNET_CLI_TELEMETRY_OPTOUT=1
set DOTNET_NOLOGO=1
set NUKE_TELEMETRY_OPTOUT=1
rem Not ROOT: published Nuke would take it for its own option.
set "CHECKOUT=%~dp0"
set "TEMP_DIR=%CHECKOUT%.nuke\temp"
set "DOTNET=dotnet"
if exist "%TEMP_DIR%\dotnet\dotnet.exe" set "DOTNET=%TEMP_DIR%\dotnet\dotnet.exe"
if not exist "%TEMP_DIR%" mkdir "%TEMP_DIR%"
pushd "%CHECKOUT%"
"%DOTNET%" --version >nul 2>&1 || (
  echo No .NET SDK that global.json accepts: fetching one into .nuke\temp\dotnet 1>&2
  powershell -NoProfile -ExecutionPolicy Bypass -Command "[Net.ServicePointManager]::SecurityProtocol = 'Tls12'; Invoke-WebRequest https://dot.net/v1/dotnet-install.ps1 -OutFile '%TEMP_DIR%\dotnet-install.ps1'; & '%TEMP_DIR%\dotnet-install.ps1' -JSonFile '%CHECKOUT%global.json' -InstallDir '%TEMP_DIR%\dotnet' -NoPath" 1>&2 || exit /b 3
  set "DOTNET=%TEMP_DIR%\dotnet\dotnet.exe"
)
popd
set "NUKE_ROOT=%CHECKOUT:~0,-1%"
"%DOTNET%" build "%CHECKOUT%build\_build.csproj" -c Release -nologo -v quiet -tl:off -nodeReuse:false >"%TEMP_DIR%\compile.log" 2>&1 || (type "%TEMP_DIR%\compile.log" 1>&2 & exit /b 1)
"%DOTNET%" "%CHECKOUT%build\bin\Release\net10.0\_build.dll" %*
exit /b %ERRORLEVEL%
