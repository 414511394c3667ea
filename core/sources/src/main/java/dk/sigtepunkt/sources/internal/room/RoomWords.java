package dk.sigtepunkt.sources.internal.room;

import java.util.Locale;

/** That a file or an answer is more than the server can hold at once. */
interface RoomWords {
    /** Danish until there is another set. */
    static RoomWords in(Locale language) {
        return new DanishRoomWords();
    }

    /** A place in a text. */
    String at(int line, int column);

    /**
     * @param place where reading was stopped
     * @param most how many rows can be read
     */
    String tooManyRows(String place, int most);

    String tooMuch(String place, long megabytes);
}
