package signature_test

import (
	"bytes"
	"strings"
	"testing"

	"pakrus/exporters/release/signature"
)

func generate(t *testing.T) (signature.Public, signature.Secret) {
	t.Helper()
	public, secret, err := signature.Generate()
	check(t, err)
	return public, secret
}

func check(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

var message = []byte("0123  a file\n")

const comment = "dataset:lamps version:1.0.0"

func TestCheck(t *testing.T) {
	public, secret := generate(t)
	other, _ := generate(t)
	text, err := secret.Sign(message, comment)
	check(t, err)
	again, err := secret.Sign(message, comment)
	if err != nil || !bytes.Equal(text, again) {
		t.Errorf("two signatures of one message differ, %v", err)
	}
	edit := func(from, to string) []byte { return bytes.Replace(text, []byte(from), []byte(to), 1) }
	for name, test := range map[string]struct {
		key                signature.Public
		message, signature []byte
		comment, want      string
	}{
		"right":               {public, message, text, comment, ""},
		"wrong key":           {other, message, text, comment, "it was made with the key " + public.ID() + ", not with " + other.ID()},
		"changed message":     {public, []byte("0124  a file\n"), text, comment, "it is not that of these checksums, which were changed since"},
		"changed comment":     {public, message, edit("1.0.0", "1.0.1"), "dataset:lamps version:1.0.1", "it was changed, or its trusted comment was, or it was made with another key"},
		"of another release":  {public, message, text, "dataset:lamps version:2.0.0", `it is that of another release: its trusted comment is "dataset:lamps version:1.0.0", not "dataset:lamps version:2.0.0"`},
		"another untrusted":   {public, message, edit("signature from", "signed by"), comment, "it is not as minisign writes a signature"},
		"carriage returns":    {public, message, bytes.ReplaceAll(text, []byte("\n"), []byte("\r\n")), comment, "it is not as minisign"},
		"more after its end":  {public, message, append(bytes.Clone(text), '\n'), comment, "it is not as minisign"},
		"cut":                 {public, message, text[:len(text)-20], comment, "it is no signature of minisign"},
		"empty":               {public, message, nil, comment, "it is no signature of minisign"},
		"a public key":        {public, message, public.File(), comment, "it is no signature of minisign"},
		"escapes in comments": {public, message, edit("1.0.0", "\x1b[31m"), comment, "it was changed"},
	} {
		err := test.key.Check(test.message, test.signature, test.comment)
		if test.want == "" && err != nil || test.want != "" && (err == nil || !strings.HasPrefix(err.Error(), test.want)) {
			t.Errorf("%s: %v, want %q", name, err, test.want)
		}
	}
}

// No bit of a signature can be changed unseen.
func TestEachBitOfASignatureCounts(t *testing.T) {
	public, secret := generate(t)
	text, err := secret.Sign(message, comment)
	check(t, err)
	for i := range text {
		for bit := range 8 {
			changed := bytes.Clone(text)
			changed[i] ^= 1 << bit
			if public.Check(message, changed, comment) == nil {
				t.Errorf("bit %d of byte %d, in %q", bit, i, text[max(0, i-5):min(len(text), i+5)])
			}
		}
	}
	t.Logf("%d bits flipped", 8*len(text))
}

func TestKeysAreReadBack(t *testing.T) {
	public, secret := generate(t)
	for _, text := range []string{public.String(), " " + public.String() + "\n", string(public.File())} {
		if p, err := signature.ParsePublic([]byte(text)); err != nil || p.String() != public.String() {
			t.Errorf("%q: %v %v", text, p, err)
		}
	}
	file, err := secret.File("")
	check(t, err)
	s, err := signature.ParseSecret(file, "of no use")
	if err != nil || s.Public().String() != public.String() || signature.IsEncrypted(file) {
		t.Errorf("%v %v", s.Public(), err)
	}
	for _, text := range []string{"", "RW", string(file), strings.Replace(public.String(), "R", "S", 1), public.String() + "AAAA", "\x00"} {
		if _, err := signature.ParsePublic([]byte(text)); err == nil || !strings.HasPrefix(err.Error(), "it is no public key") {
			t.Errorf("public key %q: %v", text, err)
		}
	}
	for _, text := range []string{"", "RW", public.String(), "untrusted comment: x\n" + public.String()} {
		if _, err := signature.ParseSecret([]byte(text), ""); err == nil || !strings.HasPrefix(err.Error(), "it is no secret key") {
			t.Errorf("secret key %q: %v", text, err)
		}
	}
}
