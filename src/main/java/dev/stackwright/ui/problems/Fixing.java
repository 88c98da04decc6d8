package dev.stackwright.ui.problems;

import dev.stackwright.catalog.Catalog;
import dev.stackwright.document.DesignFile;
import dev.stackwright.model.Design;
import dev.stackwright.model.Edit;
import dev.stackwright.model.Element;
import dev.stackwright.rules.Accepted;
import dev.stackwright.rules.Additions;
import dev.stackwright.rules.Finding;
import dev.stackwright.rules.Fix;
import dev.stackwright.rules.Mending;
import dev.stackwright.ui.fx.Background;
import dev.stackwright.ui.fx.Newest;
import dev.stackwright.ui.fx.Veil;
import dev.stackwright.ui.session.Deed;
import dev.stackwright.ui.session.DesignSession;
import dev.stackwright.ui.session.Judgement;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.function.Supplier;

/// What a person does about findings, each as one undo step: apply a fix, at once or after seeing what it changes, mend
/// many at once, and accept a finding or take that back.
public final class Fixing {

    private final DesignSession session;
    private final Supplier<DesignFile> file;
    private final Background background;
    private final Veil veil;
    private final Newest<Offer> gathering;
    /// What is known of the fixes of this design: to find it out takes a copy of the design, and every row asks.
    private final IdentityHashMap<Fix, Boolean> asks = new IdentityHashMap<>();

    /// Many fixes gathered into one, or nothing to gather.
    private record Offer(Optional<Fix> fix, String nothing) {}

    /// Acts on a session, whose design stands in `file` so far; sheets are shown on `veil`.
    public Fixing(DesignSession session, Supplier<DesignFile> file, Background background, Veil veil) {
        this.session = session;
        this.file = file;
        this.background = background;
        this.veil = veil;
        this.gathering = new Newest<>(background, "gather fixes", this::offer);
        session.designProperty().addListener(_ -> {
            asks.clear();
            veil.lift();
        });
    }

    /// True if a person should see first what this fix changes.
    boolean asks(Fix fix) {
        return asks.computeIfAbsent(fix, _ -> !Additions.unseen(fix, session.design()));
    }

    /// What a button for this fix says; dots tell that it shows first what changes.
    public String title(Fix fix) {
        return asks(fix) ? fix.title() + "…" : fix.title();
    }

    /// Applies a fix, at once if it only states what nobody had stated, else after a look at what it changes.
    public void press(Fix fix) {
        if (asks(fix)) {
            preview(fix);
        } else {
            apply(fix);
        }
    }

    private void apply(Fix fix) {
        session.apply(fix.edit());
        session.deeds().add(Deed.FIX);
    }

    /// Shows what a fix changes, and asks.
    void preview(Fix fix) {
        FixSheet sheet = new FixSheet(fix, () -> apply(fix), veil::lift);
        veil.show(sheet, sheet);
        DesignFile before = file.get().with(session.design());
        Judgement known = session.judgement();
        Catalog catalog = session.catalog();
        background.run("preview", () -> Preview.of(before, known, fix, catalog), sheet::show);
    }

    /// Mends every finding of a rule by its first fix, after a look at what that changes.
    void fixAll(String rule) {
        Design design = session.design();
        Catalog catalog = session.catalog();
        gathering.compute(() -> new Offer(
                Mending.ofRule(design, catalog, rule).asOne("Fix all of " + rule),
                "Nothing that " + rule + " finds has a fix."));
    }

    /// Mends all of a component that needs no choice and no knowledge, after a look at what that changes.
    void harden(String component) {
        Design design = session.design();
        Catalog catalog = session.catalog();
        gathering.compute(() -> new Offer(
                Mending.ofElement(design, catalog, Element.component(component)).asOne("Harden " + component),
                "Nothing on " + component + " can be mended without a decision of yours."));
    }

    private void offer(Offer offer) {
        offer.fix().ifPresentOrElse(this::preview, () -> session.say(offer.nothing()));
    }

    /// Asks for the reason to accept a finding.
    void waive(Finding finding) {
        WaiveSheet sheet = new WaiveSheet(finding, waiver -> session.apply(new Edit.AddWaiver(waiver)), veil::lift);
        veil.show(sheet, sheet.first());
    }

    /// Asks how grave the rules are in this design, and for their numbers; `first` is shown at once.
    public void rules(Optional<String> first) {
        RulesSheet sheet = new RulesSheet(session.design().topology().rules(), session::apply, veil::lift);
        veil.show(sheet, sheet.first());
        first.ifPresent(sheet::choose);
    }

    /// Takes the waiver back that covers a finding.
    void takeBack(Accepted accepted) {
        session.design().topology().waivers().stream()
                .filter(accepted.finding()::coveredBy)
                .filter(waiver -> waiver.reason().equals(Optional.of(accepted.reason())))
                .findFirst()
                .ifPresent(waiver -> session.apply(new Edit.RemoveWaiver(waiver)));
    }
}
