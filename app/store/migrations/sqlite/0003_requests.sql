-- Answers of somebody who is still filling in the form. Sealed, and gone after seven days or on "exit this page".
create table draft (
    id         text primary key,
    answers    blob not null,
    changed_at bigint not null,
    expires_at bigint not null
);
create index draft_by_expiry on draft (expires_at);

-- A request that was sent. The reference is what the family may read out on the phone; it holds no date and no name.
-- The draft it came from is kept so that sending twice makes one request. Answers and decision are sealed.
create table request (
    id        text primary key,
    reference text not null unique,
    draft     text not null unique,
    answers   blob not null,
    decision  blob not null,
    urgent    bigint not null,
    language  text not null,
    sent_at   bigint not null
);

-- Which teams a request is for; nobody else may open it.
create table request_team (
    request text not null references request (id),
    team    text not null,
    primary key (request, team)
);
create index request_team_by_team on request_team (team, request);

-- What happened to a request: sent, delivered, opened … Its status is computed from these rows, never stored.
create table request_event (
    id      text primary key,
    request text not null references request (id),
    at      bigint not null,
    what    text not null,
    team    text,
    by_whom text
);
create index request_event_by_request on request_event (request, at);

-- Letters waiting for the post room. Written in the same transaction as what they tell of, so none is lost; taken one
-- by one, tried again until delivered, each under its own key (once) so that no post office delivers it twice. A letter
-- goes to a team or a person; the address is looked up when it leaves. Its words are sealed, and emptied once it left.
create table delivery (
    id            text primary key,
    once          text not null unique,
    kind          text not null,
    request       text references request (id),
    team          text,
    person        text,
    words         blob not null,
    due_at        bigint not null,
    claimed_until bigint not null default 0,
    tries         bigint not null default 0,
    done_at       bigint,
    trouble       text
);
create index delivery_waiting on delivery (due_at) where done_at is null;
