package org.twinrail.coordination.ui.internal;

import java.util.Collection;
import java.util.stream.Collectors;
import org.twinrail.coordination.Party;
import org.twinrail.workbench.Desk;

/** Names as the reader's language lists them. */
final class Names {
    private Names() {}

    static String of(Collection<Party> parties, Desk desk) {
        return parties.stream()
                .map(party -> desk.say(party.name()))
                .collect(Collectors.joining(desk.say(Texts.of("list.separator"))));
    }
}
