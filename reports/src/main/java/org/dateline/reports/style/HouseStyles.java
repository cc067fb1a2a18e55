package org.dateline.reports.style;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Where house styles come from: two that are shipped, and the folders that organizations make. */
public final class HouseStyles {

    /** The names of the styles that are shipped. */
    public static final List<String> SHIPPED = List.of("classic", "gazette");

    private static final String FOLDER = "/org/dateline/reports/style/";
    private static final Map<String, String> DEFAULTS =
            StyleReader.everythingIn(new StyleFolder.OnClasspath(FOLDER + "classic"));

    private HouseStyles() {}

    /** The style that holds if none is chosen: A4, sans-serif, blue. */
    public static HouseStyle classic() {
        return shipped("classic");
    }

    /** The example of another: US Letter, serif, dark green, centred. */
    public static HouseStyle gazette() {
        return shipped("gazette");
    }

    /**
     * A shipped style by its name, any other by the path of its folder.
     *
     * @throws UnusableStyleException if it is not there or not usable
     */
    public static HouseStyle named(String nameOrPath) {
        if (SHIPPED.contains(nameOrPath)) {
            return shipped(nameOrPath);
        }
        try {
            return in(Path.of(nameOrPath));
        } catch (InvalidPathException e) {
            throw unknown(nameOrPath);
        }
    }

    /**
     * The style of a folder; what the folder does not say is as in the classic style.
     *
     * @throws UnusableStyleException if something in it is wrong: the message names the file, the key and what is expected
     */
    public static HouseStyle in(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw unknown(folder.toString());
        }
        return read(new StyleFolder.OnDisk(folder), folder.toString());
    }

    private static UnusableStyleException unknown(String nameOrPath) {
        return new UnusableStyleException("house style “" + nameOrPath + "”: no such folder; expected: "
                + String.join(", ", SHIPPED) + ", or the path of a folder");
    }

    private static HouseStyle shipped(String name) {
        return read(new StyleFolder.OnClasspath(FOLDER + name), name);
    }

    private static HouseStyle read(StyleFolder folder, String name) {
        try {
            return StyleReader.read(folder, DEFAULTS);
        } catch (UnusableStyleException e) {
            throw e.within("house style “" + name + "”");
        }
    }
}
