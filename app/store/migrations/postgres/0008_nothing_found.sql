-- How many visits found nothing, by day, language and ward ('' where nobody said): what the city is missing. No visitor is in it.
create table nothing_found (
    day      text not null,
    language text not null,
    ward     text not null,
    visits   bigint not null,
    primary key (day, language, ward)
);

-- The words of such searches, only once three different visits used them on one day.
create table nothing_found_words (
    day      text not null,
    language text not null,
    words    text not null,
    visits   bigint not null,
    primary key (day, language, words)
);

-- For one day: which visit was counted for what, both blinded with the salt of that day. When the salt is thrown away
-- nobody can tell any more whose they were; the rows go with it.
create table nothing_found_salt (
    day  text primary key,
    salt text not null
);
create table nothing_found_visit (
    day   text not null,
    what  bytea not null,
    visit bytea not null,
    primary key (day, what, visit)
);
