-- What a request said when the draft that changes it was begun, or last brought up to date, sealed: what somebody else changed
-- since is known by it, so that a draft sent late never puts old answers back.
alter table draft add column began bytea;
