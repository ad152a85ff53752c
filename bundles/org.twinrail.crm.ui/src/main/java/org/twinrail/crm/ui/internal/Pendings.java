package org.twinrail.crm.ui.internal;

import java.util.List;
import java.util.Optional;
import org.twinrail.api.requests.ListRequests;
import org.twinrail.api.requests.Request;
import org.twinrail.workbench.Desk;

/** The actions that wait for somebody's answer, by the number of what they are about. Belongs to its UI thread. */
final class Pendings {
    private List<Request> requests = List.of();

    void load(Desk desk, Runnable known) {
        desk.ask(new ListRequests(null, null, false), found -> {
            requests = List.copyOf(found);
            known.run();
        });
    }

    /** What waits for an answer about a number. */
    Optional<Request> of(String number) {
        String quoted = '"' + number + '"';
        return requests.stream()
                .filter(request -> request.parameters().contains(quoted))
                .findFirst();
    }
}
