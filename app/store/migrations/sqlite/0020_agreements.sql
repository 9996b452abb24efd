-- What a family agreed to, and what it took back. Rows are only added; the newest of each agreement is how it stands. What
-- was agreed, by whom, in which language and under which notice is sealed.
create table agreement (
    id      text primary key,
    request text not null references request (id),
    at      bigint not null,
    words   blob not null
);
create index agreement_by_request on agreement (request, at);
