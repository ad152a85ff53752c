-- What a merge of two objects moved here, so that it goes back when the merge is taken back.

create table coordination_moved (
    merge_id  uuid not null,
    kind      varchar(20) not null,
    object_id uuid not null,
    primary key (merge_id, kind, object_id)
);
