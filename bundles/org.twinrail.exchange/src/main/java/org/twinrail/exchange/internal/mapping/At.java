package org.twinrail.exchange.internal.mapping;

import java.util.List;

/** Something said, with the line of the mapping file on which it is. */
record At<T>(int line, T said) {
    static <T> List<T> said(List<At<T>> all) {
        return all.stream().map(At::said).toList();
    }

    static List<Integer> lines(List<? extends At<?>> all) {
        return all.stream().map(At::line).toList();
    }
}
