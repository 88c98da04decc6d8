package dev.stackwright.ui.shell;

import dev.stackwright.document.Fragment;
import dev.stackwright.model.Design;
import dev.stackwright.model.Point;
import dev.stackwright.ui.arrange.LayeredLayout;
import dev.stackwright.ui.canvas.CanvasView;
import dev.stackwright.ui.fx.Background;
import dev.stackwright.ui.fx.Newest;
import dev.stackwright.ui.session.Copies;
import dev.stackwright.ui.session.DesignSession;
import dev.stackwright.ui.session.Elsewhere;
import dev.stackwright.ui.session.Exported;
import dev.stackwright.ui.session.Extract;
import dev.stackwright.ui.session.PastedText;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

/// What was copied or cut, and putting it on the canvas again: at the mouse if that is over the canvas, and else beside
/// the original. The system's clipboard has it as text of the design format; text that somebody else put there since is
/// what is pasted, if it means components.
public final class Clips {

    private static final double BESIDE = 32;
    private static final String COMPOSE = "compose.yaml";

    private final DesignSession session;
    private final SelectionEdits edits;
    private final CanvasView canvas;
    private final Newest<String> writing;
    private final Newest<Exported> exporting;
    private final Newest<PastedText> reading;
    private final Set<String> known = new HashSet<>();
    private Copies held = Copies.NONE;
    private int pasted;
    private Optional<Point> mouse = Optional.empty();
    private boolean torn;

    /// Clips of the session's design, which is shown on `canvas`.
    public Clips(DesignSession session, SelectionEdits edits, CanvasView canvas, Background background) {
        this.session = session;
        this.edits = edits;
        this.canvas = canvas;
        this.writing = new Newest<>(background, "copy", this::put);
        this.exporting = new Newest<>(background, "copy as Compose", this::put);
        this.reading = new Newest<>(background, "paste", this::add);
    }

    /// Keeps the selected components, to be pasted; of notes alone the Markdown goes to the clipboard.
    public void copy() {
        List<String> names = session.selection().components();
        if (names.isEmpty()) {
            copyNotes();
            return;
        }
        held = Copies.of(session.design(), names);
        pasted = 0;
        known.clear();
        known.add(plain(text()));
        Extract extract = new Extract(session.design(), names);
        writing.compute(() -> Fragment.of(extract.part()));
        session.say("Copied " + names.size() + (names.size() == 1 ? " component" : " components"));
    }

    private void put(String fragment) {
        known.add(plain(fragment));
        toClipboard(fragment);
    }

    private static void toClipboard(String text) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
    }

    private static String text() {
        String text = Clipboard.getSystemClipboard().getString();
        return text == null ? "" : text;
    }

    /// The text as it is compared: some systems write line breaks in their own way.
    private static String plain(String text) {
        return text.replace("\r\n", "\n").strip();
    }

    private void copyNotes() {
        List<String> texts = session.selection().notes().stream()
                .map(name -> session.design().layout().note(name).text())
                .toList();
        writing.drop();
        toClipboard(String.join("\n\n", texts));
        session.say("Copied the text of " + (texts.size() == 1 ? "the note" : texts.size() + " notes"));
    }

    /// Puts the services of the selected components on the clipboard, as an export would write them.
    public void copyAsCompose() {
        Extract extract = new Extract(session.design(), session.selection().components());
        torn = extract.torn();
        var catalog = session.catalog();
        exporting.compute(() -> Exported.of(extract.topology(), catalog));
    }

    private void put(Exported exported) {
        exported.files().stream()
                .filter(file -> file.path().equals(COMPOSE))
                .findFirst()
                .ifPresentOrElse(
                        file -> {
                            writing.drop();
                            toClipboard(file.content());
                            session.say("Copied as Compose"
                                    + (torn ? ", without the links to what is not selected." : "."));
                        },
                        () -> session.say(
                                "Nothing was copied. " + exported.problem().orElse("")));
    }

    /// Keeps what is selected and deletes it.
    public void cut() {
        copy();
        edits.delete();
    }

    /// Adds what is kept, with its links to each other and new names, as one step; or what the text in the clipboard
    /// means if it is another one.
    public void paste() {
        String text = text();
        boolean own = text.isEmpty() || known.contains(plain(text));
        if (!own) {
            mouse = canvas.pointed();
            var catalog = session.catalog();
            reading.compute(() -> placed(PastedText.of(text, catalog)));
        } else if (held.components().isEmpty()) {
            session.say("Nothing was copied yet.");
        } else {
            pasted++;
            Point corner = held.corner();
            Point wanted = canvas.pointed().orElse(corner.plus(pasted * BESIDE, pasted * BESIDE));
            edits.add(held.into(session.design(), wanted.x() - corner.x(), wanted.y() - corner.y()), "Paste");
        }
    }

    /// Lays out what says nothing of places.
    private static PastedText placed(PastedText text) {
        if (text instanceof PastedText.Understood(Design design, String sentence)
                && design.layout().components().isEmpty()) {
            Elsewhere found =
                    LayeredLayout.of(design, design.topology().components().keySet());
            return new PastedText.Understood(design.with(design.layout().with(found.cards())), sentence);
        }
        return text;
    }

    private void add(PastedText text) {
        switch (text) {
            case PastedText.Refused(String sentence) -> session.say(sentence);
            case PastedText.Understood(var design, String sentence) -> {
                List<String> names = List.copyOf(design.topology().components().keySet());
                String what = names.size() == 1 ? names.getFirst() : names.size() + " components";
                new Arrivals(session, canvas).add(design, "Paste " + what, mouse);
                if (!sentence.isEmpty()) {
                    session.say(sentence);
                }
            }
        }
    }
}
