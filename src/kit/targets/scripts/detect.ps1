
try {
    $missing = @(
        foreach ($member in $Plan.members) {
            if (-not (Test-MemberValue -Member $member -Expected $member.value)) {
                "$($member.key)\$($member.policy) without $($member.name)"
            }
        }
        foreach ($planned in $Plan.keys) {
            if (-not (Test-KeyValue -Planned $planned)) { $planned.key }
        }
    )
}
catch {
    Write-Output "Cannot tell: $($_.Exception.Message)"
    exit 1
}
if ($missing.Count -gt 0) {
    Write-Output "Not in place: $($missing -join '; ')"
    exit 1
}
Write-Output 'In place.'
exit 0
