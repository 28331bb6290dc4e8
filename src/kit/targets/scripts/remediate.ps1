
try {
    # All that is there is read before anything is written.
    $members = @($Plan.members | Where-Object { -not (Test-MemberValue -Member $_ -Expected $_.value) })
    foreach ($member in $members) {
        if ($member.shared) {
            Save-Found -Name (Get-MemberKey -Member $member) -Found (Get-MemberValue -Member $member)
        }
        Write-MemberValue -Member $member -Value $member.value
    }
    foreach ($planned in $Plan.keys) {
        if (Test-KeyValue -Planned $planned) { continue }
        if (-not $planned.ours) { Save-FoundEntry -Planned $planned }
        Write-KeyValue -Planned $planned
    }
}
catch {
    Write-Output "Failed: $($_.Exception.Message)"
    exit 1
}
Write-Output 'Put in place.'
exit 0
