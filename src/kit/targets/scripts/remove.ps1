
try {
    foreach ($member in $Plan.members) {
        if ($member.shared) { Restore-MemberValue -Member $member }
        elseif ($null -ne $member.removal) { Write-MemberValue -Member $member -Value $member.removal }
        else { Clear-MemberValue -Member $member }
    }
    foreach ($planned in $Plan.keys) {
        if ($planned.ours) { $Machine.DeleteSubKeyTree($planned.key, $false) }
        else { Restore-Entry -Planned $planned }
    }
    foreach ($item in $Plan.items) {
        if (Test-EntryValue -Path $item.key -Entry $item) { Clear-PolicyEntry -Path $item.key -Name $item.name }
    }
    $Machine.DeleteSubKeyTree($Memory, $false)
}
catch {
    Write-Output "Failed: $($_.Exception.Message)"
    exit 1
}
Write-Output 'Removed.'
exit 0
