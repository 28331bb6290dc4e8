
try {
    $left = @(
        if (Test-PolicyKey -Path $Memory) { $Memory }
        foreach ($member in $Plan.members | Where-Object { -not $_.shared }) {
            $isGone = -not (Test-MemberExists -Member $member)
            if ($null -ne $member.removal) { $isGone = Test-MemberValue -Member $member -Expected $member.removal }
            if (-not $isGone) { "$($member.name) in $($member.key)\$($member.policy)" }
        }
        foreach ($planned in $Plan.keys) {
            if ($planned.ours -and (Test-PolicyKey -Path $planned.key)) { $planned.key }
        }
        foreach ($item in $Plan.items) {
            if (Test-EntryValue -Path $item.key -Entry $item) { "$($item.key)\$($item.name)" }
        }
    )
}
catch {
    Write-Output "Cannot tell: $($_.Exception.Message)"
    exit 1
}
if ($left.Count -gt 0) {
    Write-Output "Still there: $($left -join '; ')"
    exit 1
}
Write-Output 'Removed.'
exit 0
