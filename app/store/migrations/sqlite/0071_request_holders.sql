-- Who of the answering team has taken a request on, or was given it by a colleague; no holder: it was let go. Rows are only
-- added, and a row counts while the request is with that team.
create table request_holder (
    id      text primary key,
    request text not null references request (id),
    team    text not null,
    holder  text,
    at      bigint not null,
    by_whom text not null
);
create index request_holder_by_request on request_holder (request, at);

-- By which names a request is found: a blind index of each word of the names in it, never the names. Every request has the
-- row of the empty word, so that one without names is not looked at again.
create table request_name (
    request text not null references request (id),
    blind   blob not null,
    primary key (request, blind)
);
create index request_name_by_blind on request_name (blind);
