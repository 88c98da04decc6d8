package dev.stackwright.ui.problems;

import dev.stackwright.model.Element;
import dev.stackwright.rules.Finding;
import dev.stackwright.ui.find.Choice;
import dev.stackwright.ui.session.DesignSession;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The findings, in groups or the gravest first, as far as the filters let them pass, and beside them the page of the
/// chosen one. Choosing a finding selects its element.
public final class ProblemsView extends VBox {

    private static final double LIST_SHARE = 0.56;

    private final DesignSession session;
    private final Fixing fixing;
    private final Runnable reveal;
    private final ListView<ProblemRow> list = new ListView<>();
    private final ProblemBar bar = new ProblemBar(this::show);
    private final RuleView page;
    private final SplitPane halves = new SplitPane(list);
    private final Label empty = new Label();
    private Optional<String> chosen = Optional.empty();
    private boolean filling;
    private boolean stale;

    /// A view of the session's findings; `reveal` brings what is selected into sight.
    public ProblemsView(DesignSession session, Fixing fixing, Runnable reveal) {
        this.session = session;
        this.fixing = fixing;
        this.reveal = reveal;
        this.page = new RuleView(fixing);
        getStyleClass().add("problems");
        empty.getStyleClass().add("empty-note");
        list.setPlaceholder(empty);
        list.setId("problems");
        list.setAccessibleText("Problems");
        list.getStyleClass().add("bare");
        Answers answers = new Answers(fixing, this::explain);
        list.setCellFactory(_ -> new ProblemCell(fixing, answers, bar));
        list.getSelectionModel().selectedItemProperty().addListener((_, _, row) -> chosen(Optional.ofNullable(row)));
        VBox.setVgrow(halves, Priority.ALWAYS);
        SplitPane.setResizableWithParent(page, false);
        getChildren().addAll(bar, halves);
        session.judgementProperty().addListener(_ -> {
            stale = true;
            follow();
        });
        sceneProperty().addListener(_ -> follow());
        show();
    }

    private void follow() {
        if (getScene() != null) {
            refresh();
        }
    }

    /// Brings the list up to date, which it is not as long as nobody looks at it.
    private void refresh() {
        if (stale) {
            show();
        }
    }

    private void chosen(Optional<ProblemRow> row) {
        if (filling) {
            return;
        }
        Optional<Finding> finding = row.flatMap(ProblemRow::shown);
        chosen = finding.map(Finding::identity);
        page.show(finding);
        row.flatMap(ProblemsView::element).ifPresent(element -> {
            session.select(element);
            reveal.run();
        });
    }

    private static Optional<Element> element(ProblemRow row) {
        return row instanceof ProblemRow.Heading heading
                        && heading.common() instanceof ProblemRow.Common.OfElement(Element element)
                ? Optional.of(element)
                : row.shown().map(Finding::element);
    }

    private void show() {
        stale = false;
        boolean asked = bar.explaining();
        if (asked && halves.getItems().size() == 1) {
            halves.getItems().add(page);
            halves.setDividerPositions(LIST_SHARE);
        } else if (!asked) {
            halves.getItems().remove(page);
        }
        bar.count(session.judgement().verdict());
        empty.setText(
                session.judgement().findings().isEmpty()
                        ? "No findings. The design follows every rule that applies to it."
                        : "Nothing passes the filters.");
        List<ProblemRow> rows = bar.grouping().rows(session.judgement().verdict(), bar.filter());
        if (rows.equals(list.getItems())) {
            list.refresh();
        } else {
            filling = true;
            list.getItems().setAll(rows);
            list.getSelectionModel().clearSelection();
            index(chosen).ifPresent(list.getSelectionModel()::select);
            filling = false;
        }
        page.show(row().flatMap(ProblemRow::shown));
    }

    private Optional<Integer> index(Optional<String> identity) {
        return identity.flatMap(wanted -> IntStream.range(0, list.getItems().size())
                .boxed()
                .filter(at -> list.getItems()
                        .get(at)
                        .shown()
                        .map(Finding::identity)
                        .filter(wanted::equals)
                        .isPresent())
                .findFirst());
    }

    private Optional<ProblemRow> row() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    /// Selects this finding.
    public void choose(Finding finding) {
        refresh();
        if (index(Optional.of(finding.identity())).isEmpty()) {
            bar.clear();
        }
        index(Optional.of(finding.identity())).ifPresent(at -> {
            list.getSelectionModel().clearAndSelect(at);
            list.scrollTo(Math.max(0, at - 1));
        });
    }

    /// Selects the next finding, or the one before; the first after the last.
    public void step(int by) {
        refresh();
        List<ProblemRow> rows = list.getItems();
        int at = list.getSelectionModel().getSelectedIndex();
        for (int tried = 0; tried < rows.size(); tried++) {
            at = at < 0 && by < 0 ? rows.size() - 1 : Math.floorMod(at + by, rows.size());
            if (rows.get(at).shown().isPresent()) {
                list.getSelectionModel().clearAndSelect(at);
                list.scrollTo(Math.max(0, at - 1));
                return;
            }
        }
    }

    /// What is asked about now: the chosen finding as long as its element is selected, else the gravest on what is
    /// selected, or on the design if nothing is.
    private Optional<Finding> current() {
        Element element = session.selection().only().orElse(Element.design());
        List<Finding> here = session.judgement().on(element);
        return here.stream()
                .filter(finding -> chosen.filter(finding.identity()::equals).isPresent())
                .findFirst()
                .or(() -> here.stream().findFirst());
    }

    /// All that can be done about what is asked about now, its own fixes first; nothing if there is no finding.
    public List<Choice> answers() {
        Optional<Finding> first = current();
        Answers answers = new Answers(fixing, this::explain);
        Element element = session.selection().only().orElse(Element.design());
        return Stream.concat(
                        first.stream(),
                        session.judgement().on(element).stream()
                                .filter(finding -> !Optional.of(finding).equals(first)))
                .flatMap(finding -> answers.to(finding).stream())
                .toList();
    }

    /// Opens the page of the finding that is asked about now.
    public void explain() {
        withCurrent(this::explain);
    }

    /// Opens the page of a finding beside the list.
    public void explain(Finding finding) {
        bar.explain(true);
        choose(finding);
    }

    /// Asks for the reason to accept the finding that is asked about now.
    public void waive() {
        withCurrent(fixing::waive);
    }

    /// Mends all that the rule of the finding finds that is asked about now.
    public void fixAll() {
        withCurrent(finding -> fixing.fixAll(finding.rule()));
    }

    /// Mends all of the selected component that needs no choice.
    public void harden() {
        session.selection().components().stream().findFirst().ifPresent(fixing::harden);
    }

    /// Asks how grave the rules are in this design.
    public void rules() {
        fixing.rules(Optional.empty());
    }

    private void withCurrent(Consumer<Finding> action) {
        current().ifPresentOrElse(action, () -> session.say("There is no finding here."));
    }
}
