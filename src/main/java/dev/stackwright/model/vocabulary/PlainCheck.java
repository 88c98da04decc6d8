package dev.stackwright.model.vocabulary;

import dev.stackwright.model.Fields;
import dev.stackwright.model.Items;
import dev.stackwright.model.PublishedPort;
import dev.stackwright.model.Quantity;
import dev.stackwright.model.Scalar;
import dev.stackwright.model.Value;
import java.util.regex.Pattern;

/// Whether a value fits a plain type. Text of any look is text; quotes do not turn a number into something else.
final class PlainCheck {

    private static final Pattern INTEGER = Pattern.compile("-?[0-9]{1,18}");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,18})?");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private PlainCheck() {}

    static boolean fits(Type.Plain type, Value value) {
        return switch (value) {
            case Scalar scalar -> scalar(type, scalar.text());
            case Items items -> items(type, items);
            case Fields fields -> fields(type, fields);
        };
    }

    private static boolean scalar(Type.Plain type, String text) {
        return switch (type) {
            case TEXT, ANYTHING, TEXT_OR_TEXTS, TEXT_OR_MAP -> true;
            case INTEGER -> INTEGER.matcher(text).matches();
            case DECIMAL -> DECIMAL.matcher(text).matches();
            case BOOLEAN -> text.equals("true") || text.equals("false");
            case SIZE -> Quantity.bytes(text).isPresent();
            case DURATION -> Quantity.millis(text).isPresent();
            case RATE -> Quantity.perSecond(text).isPresent();
            case PERCENT -> Quantity.percent(text).isPresent();
            case DATE -> DATE.matcher(text).matches();
            case PORT -> text.matches("[0-9]{1,5}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= 65_535;
            case PUBLISHED -> PublishedPort.of(text).isPresent();
            case TEXTS, MAP, TEXT_MAP, LIST_OR_MAP -> false;
        };
    }

    private static boolean items(Type.Plain type, Items items) {
        return switch (type) {
            case TEXTS, TEXT_OR_TEXTS -> items.values().stream().allMatch(Scalar.class::isInstance);
            case LIST_OR_MAP, ANYTHING -> true;
            default -> false;
        };
    }

    private static boolean fields(Type.Plain type, Fields fields) {
        return switch (type) {
            case MAP, LIST_OR_MAP, TEXT_OR_MAP, ANYTHING -> true;
            case TEXT_MAP -> fields.entries().values().stream().allMatch(Scalar.class::isInstance);
            default -> false;
        };
    }
}
