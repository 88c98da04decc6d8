package dev.stackwright.ui.preview;

/// A line of a file, with its place from 0. What sets it apart is asked when it is shown.
public record FileLine(int place, String text) {}
