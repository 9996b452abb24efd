-- How often something was added to a request. Whoever adds to it says which version they saw, so that nobody overwrites another.
alter table request add column version bigint not null default 1;

-- What a family types beside the reference to see what happened: eight figures, sealed.
alter table request add column code blob;

-- More of what happened: the key of a reason or the other request's id, the team that answers from then on, whether telling
-- the family could put somebody at risk, and words of a worker or the family, sealed.
alter table request_event add column detail text;
alter table request_event add column to_team text;
alter table request_event add column hidden bigint not null default 0;
alter table request_event add column note blob;

-- A draft that changes a request which was sent: its answers take the place of that request's when it is sent.
alter table draft add column amends text references request (id);

-- What a family changed: the draft that it came from, so that sending twice is one change, and each answer before and after
-- with what the rules say now, sealed.
create table request_change (
    id      text primary key,
    request text not null references request (id),
    draft   text not null unique,
    at      bigint not null,
    words   blob not null
);
create index request_change_by_request on request_change (request, at);
