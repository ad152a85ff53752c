-- What refers to an object is asked for each record that is taken back, thousands of times after an import.

create index coordination_evidence_ref on coordination_evidence (ref_kind, ref_id);
