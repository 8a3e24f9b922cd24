// Package signature signs the checksums of a release and checks signatures, in the format of
// minisign (jedisct1.github.io/minisign): Ed25519 over the BLAKE2b hash of the text, with a
// trusted comment that is signed, too. Keys and signatures are those of the program minisign.
package signature

import (
	"bytes"
	"crypto/ed25519"
	"crypto/rand"
	"encoding/base64"
	"errors"
	"fmt"
	"io"

	"aead.dev/minisign"
)

// Public is a public key.
type Public struct{ key minisign.PublicKey }

// Secret is a secret key.
type Secret struct{ key minisign.PrivateKey }

// Generate makes a pair of keys.
func Generate() (Public, Secret, error) {
	public, secret, err := minisign.GenerateKey(rand.Reader)
	return Public{public}, Secret{secret}, err
}

// ID is the number by which minisign names a pair of keys; it proves nothing.
func (p Public) ID() string { return id(p.key.ID()) }

func id(number uint64) string { return fmt.Sprintf("%X", number) }

// String is the key as one word.
func (p Public) String() string { return p.key.String() }

// File is the text of a file that holds the key.
func (p Public) File() []byte {
	text, _ := p.key.MarshalText() // never fails
	return append(text, '\n')
}

// ParsePublic reads a public key, as one word or as the text of its file.
func ParsePublic(text []byte) (Public, error) {
	var p Public
	err := p.key.UnmarshalText(bytes.TrimSpace(text))
	if err != nil {
		err = errors.New("it is no public key of minisign, which is a word of 56 characters that begins with RW, or a file with that word")
	}
	return p, err
}

// Public is the public key of the pair.
func (s Secret) Public() Public { return Public{s.key.Public().(minisign.PublicKey)} }

// File is the text of a file that holds the key, encrypted with the password (scrypt, about a
// second and 1 GB of memory). Without a password it is not encrypted.
func (s Secret) File(password string) (text []byte, err error) {
	if password == "" {
		text, err = s.key.MarshalText()
	} else {
		text, err = minisign.EncryptKey(password, s.key)
	}
	return append(bytes.TrimSpace(text), '\n'), err
}

// IsEncrypted reports whether the text of a file with a secret key needs a password.
func IsEncrypted(text []byte) bool { return minisign.IsEncrypted(bytes.TrimSpace(text)) }

// ParseSecret reads a secret key; the password is not looked at where the key is not encrypted.
func ParseSecret(text []byte, password string) (Secret, error) {
	var s Secret
	var err error
	text = bytes.TrimSpace(text)
	if !minisign.IsEncrypted(text) {
		if s.key.UnmarshalText(text) != nil {
			err = errors.New("it is no secret key of minisign; make one with pakrus keygen")
		}
		return s, err
	}
	if s.key, err = minisign.DecryptKey(password, text); err != nil {
		err = errors.New("the password is wrong, or the file is damaged")
	}
	return s, err
}

// untrusted is the comment that minisign gives a signature by itself. It is not signed; no
// other one is allowed, so that nothing in a signature can be changed unseen.
const untrusted = "signature from minisign secret key"

// Sign signs the message together with a comment. The same arguments give the same bytes.
func (s Secret) Sign(message []byte, comment string) ([]byte, error) {
	r := minisign.NewReader(bytes.NewReader(message))
	if _, err := io.Copy(io.Discard, r); err != nil {
		return nil, err
	}
	return r.SignWithComments(s.key, comment, untrusted), nil
}

// Parsed is what a signature says of itself; nothing of it is proved.
type Parsed struct {
	KeyID   string
	Comment string // the trusted comment
}

// Parse reads a signature without checking it.
func Parse(text []byte) (Parsed, error) {
	s, err := parse(text)
	return Parsed{id(s.KeyID), s.TrustedComment}, err
}

// parse accepts a signature only in the one form in which it is written.
func parse(text []byte) (s minisign.Signature, err error) {
	if s.UnmarshalText(text) != nil {
		return s, errors.New("it is no signature of minisign")
	}
	if again, err := s.MarshalText(); err != nil || !bytes.Equal(again, text) || s.UntrustedComment != untrusted {
		return s, errors.New("it is not as minisign writes a signature (with no comment but a trusted one)")
	}
	return s, nil
}

// Check checks that the key signed the message together with that comment. The error says
// what does not fit.
func (p Public) Check(message, signature []byte, comment string) error {
	s, err := parse(signature)
	switch {
	case err != nil:
		return err
	case s.KeyID != p.key.ID():
		return fmt.Errorf("it was made with the key %s, not with %s", id(s.KeyID), p.ID())
	case !p.signed(append(s.Signature[:], s.TrustedComment...), s.CommentSignature[:]):
		return errors.New("it was changed, or its trusted comment was, or it was made with another key")
	case s.TrustedComment != comment:
		return fmt.Errorf("it is that of another release: its trusted comment is %q, not %q", s.TrustedComment, comment)
	case !minisign.Verify(p.key, message, signature):
		return errors.New("it is not that of these checksums, which were changed since")
	}
	return nil
}

// signed checks a signature of Ed25519 (RFC 8032) itself, to tell what was changed.
func (p Public) signed(message, signature []byte) bool {
	raw, err := base64.StdEncoding.DecodeString(p.String())
	return err == nil && len(raw) == 2+8+ed25519.PublicKeySize && ed25519.Verify(raw[10:], message, signature)
}
