# Around a plan: whom the family agreed to, and advice between workers.

## For families
plan-share-title = Whom we may speak with
plan-share-text = You decide for each of them whether your worker may speak with them about this plan. You can change your mind at any time, here and at once.
plan-share-danger = If a child may be in danger, we may have to speak with others without asking. We tell you, unless telling you would put somebody at risk.
plan-share-not-said = You have not said yet.
plan-share-given = You agreed: { $when }
plan-share-taken-back = You did not agree, or took it back: { $when }
plan-share-agree = I agree
plan-share-refuse = I do not agree
plan-share-take-back = Take it back

## For staff
plans-share-title = What the family agreed to
plans-share-text = Each family member says for themselves, on their own page, whom you may speak with about this plan.
plans-share-given = Agreed
plans-share-not = Not agreed
plans-share-none = Nobody of the family has said anything yet.
plans-advice-title = Advice between workers
plans-advice-text = Only workers who keep this plan or answer for its team read this. The family does not see it here, but may ask for all that is written about it: write as you would say it to them.
plans-advice = Ask or advise
plans-advice-hint = For example: what has already been tried, or who could help next.
plans-advice-missing = Write what you want to ask or advise
plans-advice-too_long = Use { $limit } letters or fewer
plans-advice-send = Send to the other workers
