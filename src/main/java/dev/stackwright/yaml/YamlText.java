package dev.stackwright.yaml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The characters of a file, apart from a byte order mark at its start.
record YamlText(boolean marked, String text) {

    /// The largest file that is read.
    static final int LIMIT = 32 << 20;

    private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    static YamlText decode(byte[] bytes) throws YamlProblem {
        if (bytes.length > LIMIT) {
            throw new YamlProblem(1, 1, "the text is larger than 32 MiB; split it");
        }
        if (bytes.length >= 2 && (bytes[0] & 0xff) + (bytes[1] & 0xff) == 0xff + 0xfe) {
            throw new YamlProblem(1, 1, "the text is in UTF-16; save it as UTF-8");
        }
        boolean marked = bytes.length >= 3 && Arrays.equals(bytes, 0, 3, MARK, 0, 3);
        int skipped = marked ? 3 : 0;
        String text = decode(ByteBuffer.wrap(bytes, skipped, bytes.length - skipped));
        refuseControls(text);
        return new YamlText(marked, text);
    }

    /// `changed` as bytes, with the mark that the file began with.
    byte[] encode(String changed) {
        byte[] body = changed.getBytes(StandardCharsets.UTF_8);
        if (!marked) {
            return body;
        }
        byte[] all = Arrays.copyOf(MARK, MARK.length + body.length);
        System.arraycopy(body, 0, all, MARK.length, body.length);
        return all;
    }

    private static String decode(ByteBuffer bytes) throws YamlProblem {
        CharBuffer characters = CharBuffer.allocate(bytes.remaining());
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var result = decoder.decode(bytes, characters, true);
        String read = characters.flip().toString();
        try {
            if (result.isError()) {
                result.throwException();
            }
        } catch (CharacterCodingException _) {
            throw at(read, read.length(), "a byte that is not UTF-8; save the file as UTF-8");
        }
        return read;
    }

    private static void refuseControls(String text) throws YamlProblem {
        for (int at = 0; at < text.length(); at++) {
            char here = text.charAt(at);
            boolean control = (here < ' ' && here != '\n' && here != '\r' && here != '\t') || here == 0x7f;
            if (control) {
                throw at(text, at, "a control character (code " + (int) here + "); this is not a text file");
            }
        }
    }

    private static YamlProblem at(String text, int offset, String sentence) {
        Gaps gaps = new Gaps(text);
        int line = 1
                + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
        return new YamlProblem(line, gaps.column(offset) + 1, sentence);
    }
}
