# What a family agreed to, as staff and families read it. An agreement to get help is not the same as consent under data
# protection law: never call it consent.

# To staff. What happened to a request.
staff-event-disagreed-asking = The family took back that it agreed to this request
staff-event-disagreed-sharing = The family took back that others may be asked about it
staff-event-disagreed-evaluation = The family took back that its answers are counted

# To the family, on its own page.
status-event-disagreed-asking = You told us that you don’t agree to this request any more.
status-event-disagreed-sharing = You told us that we may not ask others about your family any more.
status-event-disagreed-evaluation = You told us not to count your answers any more.
