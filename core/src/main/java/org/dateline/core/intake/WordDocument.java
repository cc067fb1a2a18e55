package org.dateline.core.intake;

import java.util.List;
import org.dateline.core.picture.Picture;
import org.dateline.core.release.ReleaseText;

/**
 * What a Word document holds.
 *
 * @param text as the release's first revision has it: tracked insertions are in, tracked deletions are out, hidden words
 *     stand in a placeholder until somebody decides on them
 * @param pictures that the text shows, in the office's own form
 * @param remarks all that is to be shown beside the text, in the order of the text within each kind
 */
public record WordDocument(ReleaseText text, List<Picture> pictures, List<Remark> remarks) {

    public WordDocument {
        pictures = List.copyOf(pictures);
        remarks = List.copyOf(remarks);
    }

    /** The remarks of one kind, in the order of the text. */
    public List<Remark> remarks(Remark.Kind kind) {
        return remarks.stream().filter(remark -> remark.kind() == kind).toList();
    }
}
