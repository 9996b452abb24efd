# Not yet reviewed by a native speaker.

own-agreed-title = Na co się zgadzasz
own-agreed-lead = W każdej chwili możesz zmienić zdanie w każdej z tych spraw. To nie działa na Twoją niekorzyść.
own-agreed-asking = Że czytamy Twoją prośbę i kontaktujemy się z Tobą
own-agreed-sharing = Że pytamy innych o Twoją rodzinę
own-agreed-evaluation = Że liczymy Twoje odpowiedzi, bez nazwisk
own-agreed-given = Zgoda: { $moment } (informacja o prywatności { $notice }).
own-agreed-refused = Brak zgody: { $moment } (informacja o prywatności { $notice }).
own-agreed-withdrawn = Cofnięte: { $moment } (informacja o prywatności { $notice }).
own-agreed-stop = Cofnij to: poproś, żebyśmy przestali
own-agreed-no-evaluation = Cofnij to: nie liczcie moich odpowiedzi
own-agreed-no-sharing = Cofnij to wszystko: nie pytajcie nikogo
own-agreed-no-agency = Nie pytajcie już: { $agency }
status-done-taken-back = Cofnięte. Zespół to czyta.
