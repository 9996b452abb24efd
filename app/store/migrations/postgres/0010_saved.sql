-- Listings that somebody without an account saved on their phone. The key is a hash of the phone's cookie; which listings
-- and what was noted beside them is sealed. Forgotten seven days after it was last used.
create table saved_list (
    key        text primary key,
    contents   bytea not null,
    expires_at bigint not null
);
create index saved_list_by_expiry on saved_list (expires_at);
