package org.twinrail.rules.internal.edit;

/** A decision table being edited; rows and columns count from 1, and are there. */
interface TableEdit {
    /** How many rows there are. */
    int height();

    /** Has a cell say something. */
    void set(int row, int column, String text);

    /** Puts a row of empty cells in; it gets that number. */
    void insert(int row);

    /** Writes a row once more; the new one gets that number. */
    void copy(int row, int to);

    /** Takes a row out. */
    void delete(int row);

    /** Puts a row elsewhere; it gets that number. */
    void move(int row, int to);

    /** The file as it is now. */
    byte[] bytes();
}
