# Signs one file with the certificate of the store whose thumbprint HARDCOST_WINDOWS_CERTIFICATE holds, and has the
# time of it attested, so that the signature outlives the certificate.
param([Parameter(Mandatory)] [string] $File)

$ErrorActionPreference = 'Stop'
$thumbprint = $env:HARDCOST_WINDOWS_CERTIFICATE
$certificate = Get-ChildItem Cert:\CurrentUser\My, Cert:\LocalMachine\My |
    Where-Object Thumbprint -eq $thumbprint | Select-Object -First 1
if (-not $certificate) { throw "There is no certificate $thumbprint in the store." }
$signed = Set-AuthenticodeSignature -FilePath $File -Certificate $certificate -HashAlgorithm SHA256 `
    -IncludeChain NotRoot -TimestampServer 'http://timestamp.digicert.com'
if ($signed.Status -ne 'Valid') { throw "${File}: $($signed.StatusMessage)" }
