# Not yet reviewed by a native speaker

staff-event-disagreed-asking = Rodzina wycofała zgodę na tę prośbę
staff-event-disagreed-sharing = Rodzina wycofała zgodę na pytanie o nią innych
staff-event-disagreed-evaluation = Rodzina wycofała zgodę na liczenie jej odpowiedzi

status-event-disagreed-asking = Powiedzieli nam Państwo, że nie zgadzają się już na tę prośbę.
status-event-disagreed-sharing = Powiedzieli nam Państwo, że nie możemy już pytać innych o Państwa rodzinę.
status-event-disagreed-evaluation = Powiedzieli nam Państwo, żebyśmy nie liczyli już Państwa odpowiedzi.
