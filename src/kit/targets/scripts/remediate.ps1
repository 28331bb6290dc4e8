
try {
    # All that is there is read before anything is written.
    $members = @($Plan.members | Where-Object { -not (Test-MemberValue -Member $_ -Expected $_.value) })
    foreach ($member in $members) { Write-MemberValue -Member $member -Value $member.value }
    foreach ($planned in $Plan.keys) {
        if (-not (Test-KeyValue -Planned $planned)) { Write-KeyValue -Planned $planned }
    }
}
catch {
    Write-Output "Failed: $($_.Exception.Message)"
    exit 1
}
Write-Output 'Put in place.'
exit 0
