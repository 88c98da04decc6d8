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
    private Judgement judgement;
    private RunState run;

    private record Known(Component component, CardFacts facts) {}

    Facts(DesignSession session) {
        this.session = session;
        this.judgement = session.judgement();
        this.run = session.run();
    }

    /// What the component's card says now.
    @SuppressWarnings("ReferenceEquality") // immutable, and comparing all of it takes longer than finding the facts
    CardFacts of(Component component) {
        if (judgement != session.judgement() || run != session.run()) {
            known.clear();
            judgement = session.judgement();
            run = session.run();
        }
        Known before = known.get(component.name());
        if (before != null && before.component == component) {
            return before.facts;
        }
        CardFacts facts = CardFacts.of(component, session);
        known.put(component.name(), new Known(component, facts));
        return facts;
    }
}
