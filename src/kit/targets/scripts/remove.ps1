
try {
    foreach ($member in $Plan.members) {
        if ($null -ne $member.removal) { Write-MemberValue -Member $member -Value $member.removal }
        else { Clear-MemberValue -Member $member }
    }
    foreach ($planned in $Plan.keys) {
        if ($planned.ours) { $Machine.DeleteSubKeyTree($planned.key, $false) }
    }
    foreach ($item in $Plan.items) {
        $key = $Machine.OpenSubKey($item.key, $true)
        if ($null -ne $key) {
            try { $key.DeleteValue($item.name, $false) } finally { $key.Dispose() }
        }
    }
}
catch {
    Write-Output "Failed: $($_.Exception.Message)"
    exit 1
}
Write-Output 'Removed.'
exit 0
