Set-StrictMode -Version 2.0
$ErrorActionPreference = 'Stop'
$Plan = ConvertFrom-Json -InputObject $PlanText
# Browsers read the 64-bit view, whichever PowerShell runs this.
$Machine = [Microsoft.Win32.RegistryKey]::OpenBaseKey(
    [Microsoft.Win32.RegistryHive]::LocalMachine, [Microsoft.Win32.RegistryView]::Registry64)

function Test-PolicyKey {
    param([string]$Path)
    $key = $Machine.OpenSubKey($Path)
    if ($null -eq $key) { return $false }
    $key.Dispose()
    return $true
}

function Get-PolicyEntry {
    param([string]$Path, [string]$Name)
    $key = $Machine.OpenSubKey($Path)
    if ($null -eq $key) { return $null }
    try {
        $value = $key.GetValue($Name)
        if ($null -eq $value) { return $null }
        return [pscustomobject]@{ Kind = [string]$key.GetValueKind($Name); Value = $value }
    }
    finally { $key.Dispose() }
}

function Write-PolicyEntry {
    param([string]$Path, [string]$Name, $Value, [string]$Kind)
    $key = $Machine.CreateSubKey($Path)
    try {
        $typed = switch ($Kind) {
            'DWord' { [int]$Value }
            'MultiString' { , [string[]]@($Value) }
            default { [string]$Value }
        }
        $key.SetValue($Name, $typed, [Microsoft.Win32.RegistryValueKind]$Kind)
    }
    finally { $key.Dispose() }
}

function Clear-PolicyEntry {
    param([string]$Path, [string]$Name)
    $key = $Machine.OpenSubKey($Path, $true)
    if ($null -eq $key) { return }
    try { $key.DeleteValue($Name, $false) } finally { $key.Dispose() }
}

# What stood where something is written that somebody else may want as well; removal puts it back.
$Memory = 'SOFTWARE\FAQ in Context'

function Save-Found {
    param([string]$Name, $Found)
    $text = ConvertTo-ComparableText -Value ([pscustomobject]@{ found = $Found })
    Write-PolicyEntry -Path $Memory -Name $Name -Value $text -Kind 'String'
}

# Null where nothing was written; otherwise an object whose member "found" is null where nothing had been there.
function Get-Found {
    param([string]$Name)
    $entry = Get-PolicyEntry -Path $Memory -Name $Name
    if ($null -eq $entry) { return $null }
    return ConvertFrom-Json -InputObject ([string]$entry.Value)
}

# The value of a policy that is one JSON object for all extensions; null where there is none.
function Get-SharedPolicy {
    param($Member)
    $entry = Get-PolicyEntry -Path $Member.key -Name $Member.policy
    if ($null -eq $entry) { return $null }
    $text = ($entry.Value -join "`n").Trim()
    $object = [pscustomobject]@{}
    if ($text -ne '') {
        try { $object = ConvertFrom-Json -InputObject $text }
        catch { throw "$($Member.policy) under $($Member.key) is no JSON. Mend it first; nothing of it was changed." }
    }
    return [pscustomobject]@{ Kind = $entry.Kind; Object = $object }
}

function Write-SharedPolicy {
    param($Member, $Object, [string]$Kind)
    if (@($Object.PSObject.Properties).Count -eq 0) {
        Clear-PolicyEntry -Path $Member.key -Name $Member.policy
        return
    }
    $json = ConvertTo-Json -InputObject $Object -Compress -Depth 50
    if ($Kind -ne 'MultiString') { $Kind = 'String' }
    Write-PolicyEntry -Path $Member.key -Name $Member.policy -Value $json -Kind $Kind
}

function ConvertTo-ComparableText {
    param($Value)
    return ConvertTo-Json -InputObject $Value -Compress -Depth 50
}

# Where the policy is a key with a key for each extension, browsers do not look at a value of the same name.
function Get-MemberKey {
    param($Member)
    return "$($Member.key)\$($Member.policy)\$($Member.name)"
}

function Test-SharedPolicyIsKey {
    param($Member)
    return Test-PolicyKey -Path "$($Member.key)\$($Member.policy)"
}

function Get-FieldKind {
    param($Value)
    if ($Value -is [bool] -or $Value -is [int] -or $Value -is [long]) { return 'DWord' }
    return 'String'
}

function Test-MemberValue {
    param($Member, $Expected)
    if (Test-SharedPolicyIsKey -Member $Member) {
        foreach ($field in $Expected.PSObject.Properties) {
            $entry = Get-PolicyEntry -Path (Get-MemberKey -Member $Member) -Name $field.Name
            $wanted = if ($field.Value -is [bool]) { [int]$field.Value } else { $field.Value }
            if ($null -eq $entry -or [string]$entry.Value -cne [string]$wanted) { return $false }
        }
        return $true
    }
    $shared = Get-SharedPolicy -Member $Member
    if ($null -eq $shared) { return $false }
    $property = $shared.Object.PSObject.Properties[$Member.name]
    if ($null -eq $property) { return $false }
    return (ConvertTo-ComparableText -Value $property.Value) -ceq (ConvertTo-ComparableText -Value $Expected)
}

function Write-MemberValue {
    param($Member, $Value)
    if (Test-SharedPolicyIsKey -Member $Member) {
        $path = Get-MemberKey -Member $Member
        $Machine.DeleteSubKeyTree($path, $false)
        foreach ($field in $Value.PSObject.Properties) {
            $data = if ($field.Value -is [bool]) { [int]$field.Value } else { $field.Value }
            Write-PolicyEntry -Path $path -Name $field.Name -Value $data -Kind (Get-FieldKind -Value $field.Value)
        }
        return
    }
    $shared = Get-SharedPolicy -Member $Member
    if ($null -eq $shared) { $shared = [pscustomobject]@{ Kind = $Member.kind; Object = [pscustomobject]@{} } }
    $shared.Object | Add-Member -NotePropertyName $Member.name -NotePropertyValue $Value -Force
    Write-SharedPolicy -Member $Member -Object $shared.Object -Kind $shared.Kind
}

function Test-MemberExists {
    param($Member)
    if (Test-SharedPolicyIsKey -Member $Member) { return Test-PolicyKey -Path (Get-MemberKey -Member $Member) }
    $shared = Get-SharedPolicy -Member $Member
    return $null -ne $shared -and $null -ne $shared.Object.PSObject.Properties[$Member.name]
}

# Null where it is not there.
function Get-MemberValue {
    param($Member)
    if (Test-SharedPolicyIsKey -Member $Member) {
        $key = $Machine.OpenSubKey((Get-MemberKey -Member $Member))
        if ($null -eq $key) { return $null }
        try {
            $found = [pscustomobject]@{}
            foreach ($name in $key.GetValueNames()) {
                $found | Add-Member -NotePropertyName $name -NotePropertyValue $key.GetValue($name)
            }
            return $found
        }
        finally { $key.Dispose() }
    }
    $shared = Get-SharedPolicy -Member $Member
    if ($null -eq $shared) { return $null }
    $property = $shared.Object.PSObject.Properties[$Member.name]
    if ($null -eq $property) { return $null }
    return $property.Value
}

function Clear-MemberValue {
    param($Member)
    if (Test-SharedPolicyIsKey -Member $Member) {
        $Machine.DeleteSubKeyTree((Get-MemberKey -Member $Member), $false)
        return
    }
    $shared = Get-SharedPolicy -Member $Member
    if ($null -eq $shared) { return }
    $shared.Object.PSObject.Properties.Remove($Member.name)
    Write-SharedPolicy -Member $Member -Object $shared.Object -Kind $shared.Kind
}

# What was there before us stays, and so does what somebody has changed since.
function Restore-MemberValue {
    param($Member)
    $memory = Get-Found -Name (Get-MemberKey -Member $Member)
    if ($null -eq $memory -or -not (Test-MemberValue -Member $Member -Expected $Member.value)) { return }
    if ($null -eq $memory.found) { Clear-MemberValue -Member $Member }
    else { Write-MemberValue -Member $Member -Value $memory.found }
}

function Test-EntryValue {
    param([string]$Path, $Entry)
    $found = Get-PolicyEntry -Path $Path -Name $Entry.name
    return $null -ne $found -and $found.Kind -eq $Entry.kind -and [string]$found.Value -ceq [string]$Entry.value
}

function Save-FoundEntry {
    param($Planned)
    foreach ($entry in $Planned.entries) {
        if (Test-EntryValue -Path $Planned.key -Entry $entry) { continue }
        $found = Get-PolicyEntry -Path $Planned.key -Name $entry.name
        Save-Found -Name "$($Planned.key)\$($entry.name)" -Found $found
    }
}

function Restore-Entry {
    param($Planned)
    foreach ($entry in $Planned.entries) {
        $memory = Get-Found -Name "$($Planned.key)\$($entry.name)"
        if ($null -eq $memory -or -not (Test-EntryValue -Path $Planned.key -Entry $entry)) { continue }
        if ($null -eq $memory.found) { Clear-PolicyEntry -Path $Planned.key -Name $entry.name }
        else {
            Write-PolicyEntry -Path $Planned.key -Name $entry.name -Value $memory.found.Value -Kind $memory.found.Kind
        }
    }
}

# A key of ours holds what is planned and nothing else; in another's key only our values count.
function Test-KeyValue {
    param($Planned)
    foreach ($entry in $Planned.entries) {
        if (-not (Test-EntryValue -Path $Planned.key -Entry $entry)) { return $false }
    }
    if (-not $Planned.ours) { return $true }
    $key = $Machine.OpenSubKey($Planned.key)
    if ($null -eq $key) { return $false }
    try { return $key.ValueCount -eq @($Planned.entries).Count -and $key.SubKeyCount -eq 0 }
    finally { $key.Dispose() }
}

function Write-KeyValue {
    param($Planned)
    if ($Planned.ours) { $Machine.DeleteSubKeyTree($Planned.key, $false) }
    $Machine.CreateSubKey($Planned.key).Dispose()
    foreach ($entry in $Planned.entries) {
        Write-PolicyEntry -Path $Planned.key -Name $entry.name -Value $entry.value -Kind $entry.kind
    }
}
