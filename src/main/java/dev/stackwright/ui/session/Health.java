package dev.stackwright.ui.session;

import java.util.Locale;

/// How a component fares: a state, and what else is to be said (`2 of 3`, `exit code 1`); empty if nothing.
public record Health(State state, String detail) {

    /// The states, each with its own word, icon and colour.
    public enum State {
        UNKNOWN("mdi2h-help-circle-outline", Tone.MUTED),
        UNHEALTHY("mdi2a-alert-circle", Tone.DANGER),
        EXITED("mdi2s-stop-circle", Tone.DANGER),
        RESTARTING("mdi2r-refresh", Tone.WARNING),
        PAUSED("mdi2p-pause-circle", Tone.WARNING),
        ABSENT("mdi2c-circle-outline", Tone.MUTED),
        WAITING("mdi2c-clock-outline", Tone.ACCENT),
        PULLING("mdi2d-download", Tone.ACCENT),
        STARTING("mdi2p-progress-clock", Tone.ACCENT),
        STOPPING("mdi2p-progress-close", Tone.MUTED),
        DONE("mdi2c-check", Tone.MUTED),
        RUNNING("mdi2p-play-circle", Tone.SUCCESS),
        HEALTHY("mdi2c-check-circle", Tone.SUCCESS);

        private final String icon;
        private final Tone tone;

        State(String icon, Tone tone) {
            this.icon = icon;
            this.tone = tone;
        }

        /// The literal of the icon.
        public String icon() {
            return icon;
        }

        /// The style class of the colour.
        public String tone() {
            return "tone-" + tone.name().toLowerCase(Locale.ROOT);
        }

        /// The word beside the icon.
        public String word() {
            return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
        }
    }

    private enum Tone {
        SUCCESS,
        ACCENT,
        WARNING,
        DANGER,
        MUTED
    }

    /// A state of which nothing else is to be said.
    public static Health of(State state) {
        return new Health(state, "");
    }

    /// The word and, behind a space, the detail.
    public String text() {
        return detail.isEmpty() ? state.word() : state.word() + " " + detail;
    }
}
