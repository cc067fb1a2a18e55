/* Words that the server does not have yet, in this browser. They are taken away as soon as it has them. */
const PREFIX = "dateline:";

export class KeptWords {
  constructor(person, release, page) {
    this.owner = `${PREFIX}${person}:${release}:`;
    this.key = this.owner + page;
  }

  keep(base, fields) {
    try {
      localStorage.setItem(this.key, JSON.stringify({ base, fields, at: Date.now() }));
    } catch {
      // A browser without storage keeps nothing; the server still does.
    }
  }

  forget(key = this.key) {
    localStorage.removeItem(key);
  }

  /** What other windows of this person left, the last first. A window whose text was saved left nothing. */
  others() {
    const left = [];
    for (const key of Object.keys(localStorage).filter((it) => it.startsWith(this.owner) && it !== this.key)) {
      const cookie = `dateline-saved-${key.slice(this.owner.length)}`;
      if (document.cookie.includes(`${cookie}=`)) {
        this.forget(key);
        document.cookie = `${cookie}=; Max-Age=0; Path=/; SameSite=Lax`;
        continue;
      }
      try {
        left.push({ key, ...JSON.parse(localStorage.getItem(key)) });
      } catch {
        this.forget(key);
      }
    }
    return left.sort((one, other) => other.at - one.at);
  }
}
