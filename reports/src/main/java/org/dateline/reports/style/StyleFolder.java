package org.dateline.reports.style;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of a house style, wherever they lie. */
sealed interface StyleFolder {

    /** The most that one file may have: more than the largest fonts for Latin and Cyrillic. */
    int MOST_BYTES = 8 << 20;

    Optional<byte[]> read(String name);

    /** What lies in the folder itself; nothing if that cannot be told. */
    List<String> names();

    /** Where a file lies, for people. */
    String place(String name);

    /** A file of keys and words in UTF-8; a key that stands in it twice is refused. */
    default Optional<Map<String, String>> properties(String name) {
        return read(name).map(bytes -> {
            Map<String, String> words = new TreeMap<>();
            Properties reader = new Properties() {
                @Override
                public synchronized Object put(Object key, Object value) {
                    if (words.put((String) key, ((String) value).strip()) != null) {
                        throw UnusableStyleException.at(name + ": " + key, "stands there twice", "once");
                    }
                    return value;
                }
            };
            try {
                String text = StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
                reader.load(new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text));
            } catch (CharacterCodingException e) {
                throw UnusableStyleException.at(name, "bytes that are no UTF-8", "UTF-8");
            } catch (IOException | IllegalArgumentException e) {
                throw UnusableStyleException.at(name, "a broken \\u escape", "four hexadecimal digits after \\u");
            }
            return words;
        });
    }

    /** In the file system. */
    record OnDisk(Path path) implements StyleFolder {

        @Override
        public Optional<byte[]> read(String name) {
            Path file = path.resolve(name);
            try {
                if (!Files.isRegularFile(file)) {
                    return Optional.empty();
                }
                if (Files.size(file) > MOST_BYTES) {
                    throw UnusableStyleException.at(name, Files.size(file) + " bytes", "at most " + MOST_BYTES);
                }
                return Optional.of(Files.readAllBytes(file));
            } catch (IOException e) {
                throw new UnusableStyleException(name + ": cannot be read: " + e.getMessage(), e);
            }
        }

        @Override
        public String place(String name) {
            return path.resolve(name).toString();
        }

        @Override
        public List<String> names() {
            try (Stream<Path> files = Files.list(path)) {
                return files.map(file -> String.valueOf(file.getFileName()))
                        .sorted()
                        .toList();
            } catch (IOException e) {
                throw new UnusableStyleException("cannot be read: " + e.getMessage(), e);
            }
        }
    }

    /** Shipped with Dateline. */
    record OnClasspath(String path) implements StyleFolder {

        @Override
        public Optional<byte[]> read(String name) {
            try (InputStream in = StyleFolder.class.getResourceAsStream(path + "/" + name)) {
                return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
            } catch (IOException e) {
                throw new UnusableStyleException(name + ": cannot be read: " + e.getMessage(), e);
            }
        }

        @Override
        public String place(String name) {
            return path + "/" + name;
        }

        @Override
        public List<String> names() {
            return List.of();
        }
    }
}
