# For staff: the words desk, where every message of the site is changed beside its English.

staff-wording-title = Change words
staff-wording-one = One message
staff-wording-caption = Messages of this language
staff-wording-key = Message
staff-wording-english = English
staff-wording-words = Words
staff-wording-state = State
staff-wording-state-missing = Missing: shown in English
staff-wording-state-stale = The English has changed
staff-wording-state-machine = Machine draft
staff-wording-state-human = Written by a person
staff-wording-state-reviewed = Reviewed by a native speaker
staff-wording-q = Word or message
staff-wording-found = { $n ->
    [0] No message. Try another word or state.
    [one] { $n } message
   *[other] { $n } messages
}
staff-wording-saved = { $n ->
    [0] Nothing was different, so nothing changed
    [one] { $n } message is changed. Families read it now
   *[other] { $n } messages are changed. Families read them now
}
# $language is the name of a language.
staff-wording-in = { $language }: what it says
# $names are placeholders such as "{ $name }": they are filled in later and must not be translated.
staff-wording-keep = Keep these as they are: { $names }.
staff-wording-forms = Give every plural form of the language: { $names }.
staff-wording-reviewed = Review
staff-wording-reviewed-yes = A native speaker has read this
staff-wording-file = Go back to what the program came with
staff-wording-meanwhile = Someone else has changed this a moment ago. Nothing of yours is saved yet. It says now:
staff-wording-problem-missing = Enter the words
staff-wording-problem-long = Use { $limit } letters or fewer
staff-wording-problem-shape = Check the curly brackets: each that opens must close, with only a placeholder or plural forms inside
staff-wording-problem-lost = Put these placeholders back in: { $names }
staff-wording-problem-unknown = Take these placeholders out, the English does not have them: { $names }
staff-wording-problem-forms = Add these plural forms: { $names }
staff-wording-problem-key = There is no message of this name
staff-wording-problem-table = Paste a table with the columns “key” and “words”, or a whole XLIFF 2.0 file for this language
staff-wording-give = All messages as a table for a translator (CSV)
staff-wording-give-xliff = Everything as XLIFF 2.0, for an agency
staff-wording-take = Take over a table or an XLIFF file that a translator sent back
staff-wording-table = The table
staff-wording-table-hint = Open the file in a text editor and paste all of it. Only what is different is taken over, and only if every line is right.
staff-wording-take-button = Take it over

## Translations of listings that have fallen behind

staff-stale-title = Listings whose translation is out of date
staff-stale-lead = The English words of these listings have changed since they were translated. Families who read another language still see the old ones.
staff-stale-none = Every translation says what its listing says.
staff-stale-caption = The one that waits longest comes first
staff-stale-name = Listing
staff-stale-language = Language
staff-stale-since = Out of date since
staff-home-stale = { $n ->
    [0] No translation of a listing is out of date
    [one] { $n } translation of a listing is out of date
   *[other] { $n } translations of listings are out of date
}
staff-home-words = { $n ->
    [0] No message of the site is out of date in another language
    [one] { $n } message of the site is out of date in another language
   *[other] { $n } messages of the site are out of date in other languages
}
