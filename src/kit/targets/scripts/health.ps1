Set-StrictMode -Version 2.0
$ErrorActionPreference = 'Stop'
$Known = ConvertFrom-Json -InputObject $KnownText
if ($Minimum -eq '') { $Minimum = $Known.minimum }
$Machine = [Microsoft.Win32.RegistryKey]::OpenBaseKey(
    [Microsoft.Win32.RegistryHive]::LocalMachine, [Microsoft.Win32.RegistryView]::Registry64)

function Get-SeenPolicy {
    param([string]$Path)
    $key = $Machine.OpenSubKey($Path)
    if ($null -eq $key) { return $null }
    try { return [pscustomobject]@{ Revision = [string]$key.GetValue('revision', '') } }
    finally { $key.Dispose() }
}

function Get-ChromiumVersion {
    param([string]$ProfilePath, [string]$Id)
    $folder = Join-Path -Path $ProfilePath -ChildPath "Extensions\$Id"
    if (-not (Test-Path -LiteralPath $folder)) { return $null }
    $versions = @(Get-ChildItem -LiteralPath $folder -Directory |
            Where-Object { Test-Path -LiteralPath (Join-Path -Path $_.FullName -ChildPath 'manifest.json') } |
            ForEach-Object { ConvertTo-Version -Text ($_.Name -replace '_\d+$', '') } | Sort-Object)
    if ($versions.Count -eq 0) { return $null }
    return $versions[-1]
}

# [version] wants two numbers at least.
function ConvertTo-Version {
    param([string]$Text)
    if ($Text -notmatch '\.') { $Text = "$Text.0" }
    return [version]$Text
}

function Get-FirefoxAddon {
    param([string]$ProfilePath, [string]$Id)
    $text = Get-Content -LiteralPath (Join-Path -Path $ProfilePath -ChildPath 'extensions.json') -Raw -Encoding UTF8
    return (ConvertFrom-Json -InputObject $text).addons | Where-Object { $_.id -eq $Id } | Select-Object -First 1
}

function Get-State {
    param($Version, $Policy, [bool]$IsSeen, [bool]$IsActive)
    if ($null -eq $Version) { return @{ Code = 1; State = 'not installed' } }
    if ($null -eq $Policy) { return @{ Code = 2; State = 'policy missing' } }
    if (-not $IsActive) { return @{ Code = 4; State = 'switched off' } }
    if ($Minimum -ne '' -and $Version -lt (ConvertTo-Version -Text $Minimum)) {
        return @{ Code = 3; State = "older than $Minimum" }
    }
    if (-not $IsSeen) {
        return @{ Code = 4; State = 'policy there, but not seen by the extension: restart the browser' }
    }
    if ($Revision -ne '' -and $Policy.Revision -cne $Revision) {
        return @{ Code = 4; State = "revision is not $Revision" }
    }
    return @{ Code = 0; State = 'fine' }
}

$found = New-Object -TypeName System.Collections.ArrayList
try {
    foreach ($user in Get-ChildItem -LiteralPath $Users -Directory -ErrorAction SilentlyContinue) {
        foreach ($browser in $Known.browsers) {
            $data = Join-Path -Path $user.FullName -ChildPath $browser.folder
            if (-not (Test-Path -LiteralPath $data)) { continue }
            $policy = Get-SeenPolicy -Path $browser.policy
            foreach ($profileFolder in Get-ChildItem -LiteralPath $data -Directory) {
                $path = $profileFolder.FullName
                if (-not (Test-Path -LiteralPath (Join-Path -Path $path -ChildPath $browser.marker))) { continue }
                if (@('Guest Profile', 'System Profile') -contains $profileFolder.Name) { continue }
                $isSeen = $true
                $isActive = $true
                if ($browser.name -eq 'firefox') {
                    $addon = Get-FirefoxAddon -ProfilePath $path -Id $browser.id
                    $version = if ($null -ne $addon) { ConvertTo-Version -Text $addon.version } else { $null }
                    $isActive = $null -eq $addon -or $addon.active
                }
                else {
                    $version = Get-ChromiumVersion -ProfilePath $path -Id $browser.id
                    $isSeen = Test-Path -LiteralPath (
                        Join-Path -Path $path -ChildPath "Managed Extension Settings\$($browser.id)")
                }
                $state = Get-State -Version $version -Policy $policy -IsSeen $isSeen -IsActive $isActive
                $label = if ($null -ne $policy) { $policy.Revision } else { '' }
                $line = @($browser.name, $user.Name, $profileFolder.Name, $version, $label, $state.State) -join "`t"
                [void]$found.Add([pscustomobject]@{ Line = $line; Code = $state.Code })
            }
        }
    }
}
catch {
    Write-Output "Cannot tell: $($_.Exception.Message)"
    exit 4
}

if ($found.Count -eq 0) {
    Write-Output 'no browser profile found'
    exit 1
}
$found | ForEach-Object { Write-Output $_.Line }
foreach ($code in 4, 1, 2, 3) {
    $count = @($found | Where-Object { $_.Code -eq $code }).Count
    if ($count -gt 0) {
        $bad = @($found | Where-Object { $_.Code -ne 0 }).Count
        Write-Output "profiles that need attention: $bad of $($found.Count)"
        exit $code
    }
}
Write-Output "healthy: profiles looked at: $($found.Count)"
exit 0
