package dev.stackwright.ui.session;

import dev.stackwright.model.Design;
import dev.stackwright.model.Edit;
import dev.stackwright.model.Element;
import dev.stackwright.model.Fields;
import dev.stackwright.model.Scalar;
import java.util.List;

/// A configuration file of a component, by the name that its kind gives it, and the text of one's own in its place.
public record OwnFile(String component, String name) {

    private static final String FILES = "files";

    /// True if the design gives the file's text.
    public boolean stated(Design design) {
        return files(design).entry(name).isPresent();
    }

    /// Puts a text of one's own in its place.
    public Edit use(Design design, String text) {
        boolean already = stated(design);
        String title = (already ? "Change " : "Use a ") + name + (already ? " of " : " of one's own for ") + component;
        return set(title, files(design).with(name, Scalar.of(text)));
    }

    /// Lets Stackwright write it again.
    public Edit release(Design design) {
        return set(
                "Let Stackwright write " + name + " of " + component,
                files(design).without(name));
    }

    private Edit set(String title, Fields files) {
        return Edit.several(
                title,
                List.of(new Edit.SetProperty(Element.component(component), FILES, files.isEmpty() ? null : files)));
    }

    private Fields files(Design design) {
        return design.topology()
                .component(component)
                .map(found -> found.fields().fields(FILES))
                .orElse(Fields.EMPTY);
    }
}
