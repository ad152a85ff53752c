-- Notes and files on any object. A file's content lies in parts of its own, so that lists never read it.

create table coordination_note (
    id         uuid not null primary key,
    version    bigint not null,
    about_kind varchar(60) not null,
    about_id   varchar(240) not null,
    words      varchar(4000) not null,
    audience   varchar(12) not null,
    pinned     boolean not null,
    author     varchar(100) not null,
    department varchar(40) not null,
    written_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone
);
create index coordination_note_about on coordination_note (about_kind, about_id, written_at);

create table coordination_file (
    id          uuid not null primary key,
    version     bigint not null,
    about_kind  varchar(60) not null,
    about_id    varchar(240) not null,
    name        varchar(200) not null,
    size_bytes  bigint not null,
    media_type  varchar(200) not null,
    sha256      varchar(64) not null,
    attached_at timestamp(6) with time zone not null,
    attached_by varchar(100) not null,
    department  varchar(40) not null,
    remark      varchar(500) not null,
    constraint coordination_file_once unique (about_kind, about_id, sha256)
);

create table coordination_file_part (
    id       uuid not null primary key,
    file_id  uuid not null references coordination_file (id),
    position integer not null,
    bytes    bytea not null,
    constraint coordination_file_part_once unique (file_id, position)
);
