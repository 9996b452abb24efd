-- Who of a family may see what happened to a request, as a worker decided. Rows are only added; the newest of each person is how
-- it stands. Without a row somebody sees a request only when they sent it themselves.
create table request_reader (
    id      text primary key,
    request text not null references request (id),
    person  text not null references person (id),
    at      bigint not null,
    may     bigint not null,
    by_whom text not null
);
create index request_reader_by_person on request_reader (person, request, at);
