package org.twinrail.rules.internal.publish;

import java.util.List;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.rules.Deed;

/** How the boundary rules see what is done with rules. */
public final class Deeds {
    /** What is done with a draft on its way. */
    public static final String DRAFT = "DRAFT_RULES";

    static final String DRL = "WRITE_DRL";
    static final String APPROVE = "APPROVE_RULES";
    static final String PUBLISH = "PUBLISH_RULES";
    static final String ROLL_BACK = "ROLL_BACK_RULES";

    private Deeds() {}

    /** A deed done with a draft. */
    public static List<Deed> of(String action, String activity, String draft) {
        return List.of(new Deed(action, activity, "", "", "", ObjectRef.of("rule-draft", draft), "", ""));
    }
}
