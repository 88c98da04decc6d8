package dev.stackwright.ui.canvas;

import dev.stackwright.model.Component;
import dev.stackwright.ui.session.DesignSession;
import dev.stackwright.ui.session.Judgement;
import dev.stackwright.ui.session.RunState;
import java.util.HashMap;
import java.util.Map;

/// What the cards say, remembered as long as nothing that it follows from has changed.
final class Facts {

    private final DesignSession session;
    private final Map<String, Known> known = new HashMap<>();

    private record Known(Component component, Judgement judgement, RunState run, CardFacts facts) {

        /// All three are immutable, and comparing what is in them would take longer than finding the facts anew.
        @SuppressWarnings("ReferenceEquality")
        boolean follows(Component now, DesignSession session) {
            return component == now && judgement == session.judgement() && run == session.run();
        }
    }

    Facts(DesignSession session) {
        this.session = session;
    }

    /// What the component's card says now.
    CardFacts of(Component component) {
        Known before = known.get(component.name());
        if (before != null && before.follows(component, session)) {
            return before.facts();
        }
        CardFacts facts = CardFacts.of(component, session);
        known.put(component.name(), new Known(component, session.judgement(), session.run(), facts));
        return facts;
    }
}
