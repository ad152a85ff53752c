package org.twinrail.core.notes;

/** What reviews and listeners hear of a note. */
public record NoteWritten(String code, String words) {}
